/* global YogaGraphiQL */

/**
 * Shows GraphiQL in the page. Where it finds tabs of an earlier visit but not what was in the open one, it adds an empty
 * tab; and into the first of the tabs it is given it fills no variables. So both are laid where it looks for them. The
 * page's address is left as it is: GraphiQL would write each edit into it.
 *
 * The fonts are waited for: a tab that gets narrower when its font arrives keeps an inline transform of GraphiQL's layout
 * animation, which takes hold as soon as the tab has the focus and moves it away from under the first click.
 */
// biome-ignore lint/correctness/noUnusedVariables: the page calls it.
async function startGraphiQL(options) {
  await Promise.allSettled([...document.fonts].map((face) => face.load()));
  const asked = askedTab();
  const tabs = asked === undefined ? options.defaultTabs : [asked, ...options.defaultTabs];
  const open = asked ?? openTab() ?? options.defaultTabs[0];
  for (const part of ['query', 'variables', 'headers']) {
    if (open[part]) localStorage.setItem(`graphiql:${part}`, open[part]);
    else localStorage.removeItem(`graphiql:${part}`);
  }
  YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), {
    ...options,
    defaultTabs: tabs,
    onEditQuery: () => {},
  });
}

/** The operation that the fragment of the address has, as a page's link to it; undefined where it has none. */
function askedTab() {
  const params = new URLSearchParams(location.hash.slice(1));
  const query = params.get('query');
  return query ? { query, variables: params.get('variables') ?? '' } : undefined;
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
