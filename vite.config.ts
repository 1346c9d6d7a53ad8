import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { TARGET } from './scripts/buildTarget.mjs';

/** The development server writes scripts into the page; what is built never does. */
const policyInBuildOnly: Plugin = {
  name: 'policy-in-build-only',
  apply: 'serve',
  transformIndexHtml: (html) =>
    html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
};

export default defineConfig({
  base: './',
  resolve: { tsconfigPaths: true },
  plugins: [
    react(),
    policyInBuildOnly,
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/app',
      filename: 'sw.ts',
      injectRegister: null,
      includeManifestIcons: false,
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,svg,png}'],
        // A classic script: Firefox learnt module workers late.
        rollupFormat: 'iife',
      },
      manifest: {
        id: './',
        name: '计票台',
        short_name: '计票台',
        description: '会场选举计票：不用网络，不上传任何数据。',
        lang: 'zh-CN',
        start_url: './',
        scope: './',
        display: 'standalone',
        theme_color: '#b81c22',
        background_color: '#f4f1ec',
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        ],
      },
    }),
  ],
  build: {
    target: TARGET,
    assetsInlineLimit: 0,
    // Safari alone lacks it, below 17: there a file is asked for a moment later.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // In the entry's own file they would run after the files that the entry imports. What loads
        // the others goes with them: alone it is a file of a few lines.
        codeSplitting: {
          groups: [{ name: 'polyfills', test: /\/polyfills\.ts$|vite\/preload-helper/ }],
        },
      },
    },
  },
});
