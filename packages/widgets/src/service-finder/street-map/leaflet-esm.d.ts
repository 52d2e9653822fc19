/** The same as `leaflet`, whose main file is not a module. */
declare module 'leaflet/dist/leaflet-src.esm.js' {
  export * from 'leaflet';
}
