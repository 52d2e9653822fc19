// Runs in a browser: what each editor or sanitiser, at its default settings, makes of some HTML.
import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { ClassicEditor, Essentials, Heading, Link, Paragraph } from 'ckeditor5';
import createDOMPurify from 'dompurify';
import Quill from 'quill';
import sanitizeHtml from 'sanitize-html';
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/plugins/link';

/** @param {string} tag */
function place(tag = 'div') {
  return document.body.appendChild(document.createElement(tag));
}

/** @type {Record<string, (html: string) => string | Promise<string>>} */
globalThis.editors = {
  async CKEditor(html) {
    const editor = await ClassicEditor.create(place(), {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Heading, Link],
      initialData: html,
    });
    return editor.getData();
  },
  Tiptap(html) {
    return new Editor({ element: place(), extensions: [StarterKit], content: html }).getHTML();
  },
  async TinyMCE(html) {
    const target = place('textarea');
    target.value = html;
    const [editor] = await tinymce.init({
      target,
      license_key: 'gpl',
      skin: false,
      content_css: false,
      plugins: 'link',
    });
    return editor.getContent();
  },
  Quill(html) {
    const quill = new Quill(place());
    quill.clipboard.dangerouslyPasteHTML(html);
    return quill.getSemanticHTML();
  },
  DOMPurify: (html) => createDOMPurify(window).sanitize(html),
  'sanitize-html': (html) => sanitizeHtml(html),
};
