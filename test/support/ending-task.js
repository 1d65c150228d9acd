/** A task that ends its thread. */
export default () => process.exit(1);
