import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

/** Storybook's own look: the kit's name and colours, nothing fetched from elsewhere. */
addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Sixways',
    brandUrl: '/docs/',
    brandTarget: '_self',
    colorPrimary: '#00575e',
    colorSecondary: '#00575e',
    barSelectedColor: '#00575e',
  }),
});
