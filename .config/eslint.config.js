// The rules of the house that a machine can check. docs/conventions.md says why, with examples.
import prettier from 'eslint-config-prettier';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Layers, each with those it may import. */
const LAYERS = {
  core: [],
  adapters: ['core'],
  content: ['core'],
  widgets: ['core', 'adapters', 'content'],
  embed: ['core', 'adapters', 'content', 'widgets'],
  backend: ['core', 'adapters', 'content', 'embed'],
};

const TESTS = ['**/*.test.ts', '**/testing/**'];

/** HTML is made by Lit's templates alone, so that text from data can never become markup. */
const NO_HTML_FROM_TEXT = [
  {
    selector:
      'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment)$/]',
    message: 'No HTML from text: render a Lit template.',
  },
  {
    selector: "CallExpression[callee.object.name='document'][callee.property.name=/^writeln?$/]",
    message: 'No document.write.',
  },
  { selector: 'Decorator', message: 'No decorators: static properties and declare.' },
];

/** @param {string} layer */
function layerRules(layer) {
  const others = Object.keys(LAYERS).filter((each) => each !== layer);
  const closed = others.filter((each) => !LAYERS[layer].includes(each));
  const patterns = [
    {
      regex: `^(\\.\\./)+(packages/)?(${others.join('|')})/(src|dist|data)/`,
      message: 'Import another package by its name: @sixways/….',
    },
    {
      regex: 'unsafe-html|unsafe-svg|unsafe-mathml|static-html|style-map|decorators',
      message: 'No HTML from data, no style attributes, no decorators.',
    },
    ...(closed.length
      ? [{ regex: `^@sixways/(${closed.join('|')})(/|$)`, message: `${layer} may not import this layer.` }]
      : []),
    ...(['core', 'adapters', 'content'].includes(layer)
      ? [{ regex: '^(lit|@lit|i18next)(/|$)', message: 'Only widgets draw.' }]
      : []),
    ...(['core', 'adapters', 'widgets'].includes(layer)
      ? [{ regex: '^node:', message: 'This layer runs in browsers.' }]
      : []),
    // The schema library weighs more than a widget: browsers load it only for content they have not checked before.
    ...(['adapters', 'widgets'].includes(layer)
      ? [
          {
            regex: '^valibot$',
            allowTypeImports: true,
            message: 'Types only here, or import() where it is needed.',
          },
        ]
      : []),
    ...(layer === 'widgets'
      ? [{ regex: '^i18next$', message: 'i18next is for src/i18n/translator.ts alone.' }]
      : []),
  ];
  return {
    files: [`packages/${layer}/src/**/*.ts`],
    ignores: layer === 'widgets' ? [...TESTS, 'packages/widgets/src/i18n/translator.ts'] : TESTS,
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
  };
}

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '.cache/**',
      'coverage/**',
      '**/__snapshots__/**',
      '.scripts/templates/**',
      'packages/widgets/editor/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strict,
  {
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...NO_HTML_FROM_TEXT],
      eqeqeq: 'error',
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // noUncheckedIndexedAccess asks for `!` where an index is known to be good.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      // A schema and the type it gives share a name.
      '@typescript-eslint/no-redeclare': 'off',
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: [
      // The one helper that warns, the loader's own (it imports nothing), and what runs at the command line.
      'packages/widgets/src/base/warn.ts',
      'packages/embed/src/loader.ts',
      'packages/backend/src/main.ts',
      'packages/content/src/check/**',
      ...TESTS,
    ],
    rules: { 'no-console': 'error' },
  },
  {
    // A promise that nobody waits for hides its failure.
    files: ['packages/*/src/**/*.ts'],
    ignores: TESTS,
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { arguments: false, attributes: false } },
      ],
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  ...Object.keys(LAYERS).map(layerRules),
  {
    files: ['packages/{widgets,embed}/**/*.ts', 'stories/**/*.ts'],
    plugins: { lit, 'lit-a11y': litA11y, wc },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...litA11y.configs.recommended.rules,
      ...wc.configs['flat/best-practice'].rules,
      // A strict content security policy refuses style attributes.
      'lit/ban-attributes': ['error', 'style'],
      'lit/no-useless-template-literals': 'error',
      // define.ts registers, through the guarded define of base/.
      'wc/define-tag-after-class-definition': 'off',
      'wc/file-name-matches-element': 'off',
    },
  },
  {
    files: [...TESTS, 'test/**/*.ts'],
    rules: {
      // chai: expect(x).to.be.true
      '@typescript-eslint/no-unused-expressions': 'off',
      // Tests attack, and look at what came of it.
      'no-restricted-syntax': 'off',
    },
  },
  prettier,
);
