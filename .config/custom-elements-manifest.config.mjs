// `npm run manifest`: packages/widgets/custom-elements.json, which Storybook and editors read.
export default {
  globs: ['packages/widgets/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.examples.ts'],
  outdir: 'packages/widgets',
  litelement: true,
  plugins: [publicMembersOnly()],
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
