// Made by `npm run locales` from the folders as they are: not written by hand.
/** The languages beside English that widgets speak, at the start of a tag such as `pl-PL`. */
export const OFFERED = /^(?:ar|bn|cy|es|ne|pl|pt|ro|tr)\b/;
