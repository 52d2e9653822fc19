/** Data is data to the compiler: its shape is checked by core's schemas in the tests, not inferred from the files. */
declare module '*.json' {
  const data: unknown;
  export default data;
}
