// `npm run manifest`: packages/widgets/custom-elements.json, which Storybook reads, and what editors and JSX make of it:
// packages/widgets/editor/ has VS Code's custom data, JetBrains' web-types and types for JSX.
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementJsxPlugin } from 'custom-element-jsx-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const outdir = 'packages/widgets/editor';

export default {
  globs: ['packages/widgets/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.examples.ts'],
  outdir: 'packages/widgets',
  litelement: true,
  plugins: [
    publicMembersOnly(),
    customElementVsCodePlugin({ outdir, cssFileName: null, hideLogs: true }),
    customElementJetBrainsPlugin({ outdir, packageJson: false, hideLogs: true }),
    customElementJsxPlugin({
      outdir,
      fileName: 'jsx.d.ts',
      hideLogs: true,
      componentTypePath: (_name, tag) =>
        `../dist/${tag.slice('care-'.length)}/${tag.slice('care-'.length)}.js`,
    }),
  ],
};

/** Leaves out what is nobody's business but the class's own. */
function publicMembersOnly() {
  return {
    name: 'public-members-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap(
        (module) => module.declarations ?? [],
      )) {
        declaration.members = declaration.members?.filter(
          ({ name, privacy }) => !privacy?.match(/private|protected/) && !/^[_#]/.test(name),
        );
        // The analyzer reads `new CustomEvent(type, …)` in the base class as an event called "type".
        declaration.events = declaration.events?.filter(({ name }) => name.startsWith('care-'));
      }
    },
  };
}
