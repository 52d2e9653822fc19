/** On the body of hosted pages that the NHS App shows: what the app shows itself is out of sight. */
export const IN_NHS_APP = 'in-nhs-app';
