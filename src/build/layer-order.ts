import type { AstroIntegration } from 'astro';

/**
 * Puts the order of the cascade layers before every other style of a page. A page's own sheet is
 * often imported before the layout's; the layers it names would then come first and lose to the
 * reset.
 */
export function layerOrder(): AstroIntegration {
  return {
    name: 'layer-order',
    hooks: {
      'astro:config:setup': ({ injectScript }) => {
        injectScript('page-ssr', "import '/src/styles/layers.css';");
      },
    },
  };
}
