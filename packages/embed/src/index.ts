export {
  explainerElement,
  explainerHtml,
  explainerPage,
  readExplainer,
} from './explainers/explainer-html.js';
export { pages, type PagesOptions } from './pages.js';
