/** The path below which the files of GraphiQL are served. */
export const graphiqlFolder = '/graphiql/';
