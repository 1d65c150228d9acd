/** Runs work and maps its errors by `errorOf`. */
export const mapErrors =
  (errorOf: (cause: unknown) => unknown) =>
  async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw errorOf(error);
    }
  };
