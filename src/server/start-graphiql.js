/* global YogaGraphiQL */

/**
 * Shows GraphiQL in the page. Where it finds tabs of an earlier visit but not what was in the open one, it adds an empty
 * tab; and into the first of the tabs it is given it fills no variables. So both are laid where it looks for them. The
 * page's address is left as it is: GraphiQL would write each edit into it.
 */
// biome-ignore lint/correctness/noUnusedVariables: the page calls it.
function startGraphiQL(options) {
  const open = openTab() ?? options.defaultTabs[0];
  for (const part of ['query', 'variables', 'headers']) {
    if (open[part]) localStorage.setItem(`graphiql:${part}`, open[part]);
    else localStorage.removeItem(`graphiql:${part}`);
  }
  YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), { ...options, onEditQuery: () => {} });
}

/** The tab that was open when the visitor left; undefined on a first visit, or where what was kept is not readable. */
function openTab() {
  try {
    const { tabs, activeTabIndex } = JSON.parse(localStorage.getItem('graphiql:tabState') ?? '');
    return tabs[activeTabIndex];
  } catch {
    return undefined;
  }
}
