import { type DocumentNode, print } from 'graphql';

/**
 * The address at which an operation of a page can be asked: GraphiQL with it in a tab, by the fragment of the address, so that it is
 * asked only when somebody presses the button; the answer itself where there is no GraphiQL.
 */
export function queryAddress(root: string, hasGraphiql: boolean) {
  return (document: DocumentNode, variables: object): string => {
    const params = new URLSearchParams({ query: print(document), variables: JSON.stringify(variables, null, 2) });
    return `${root}/graphql${hasGraphiql ? '#' : '?'}${params}`;
  };
}
