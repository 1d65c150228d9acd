/** Does work whose failures are told as `errorOf` makes of them. */
export const mapErrors =
  (errorOf: (cause: unknown) => unknown) =>
  async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw errorOf(error);
    }
  };
