import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { drawPng } from '../build/share-image.ts';

export const getStaticPaths = () => ['180', '512'].map((size) => ({ params: { size } }));

/** The site's mark in pixels, drawn from the same SVG as the favicon. */
export const GET: APIRoute = async ({ params: { size } }) => {
  const svg = readFileSync('public/favicon.svg', 'utf8').replace(
    '<svg ',
    `<svg width="${size}" height="${size}" `,
  );
  return new Response(await drawPng(svg), { headers: { 'content-type': 'image/png' } });
};
