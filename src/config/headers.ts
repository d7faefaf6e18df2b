/**
 * Headers of every answer. Pages carry their own policy for scripts and styles, by hash; this one
 * says what a page cannot. HSTS is left to whoever owns the domain.
 */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "base-uri 'self'; connect-src 'self'; font-src 'none'; form-action 'self'; frame-ancestors 'none'; frame-src 'none'; img-src 'self' data:; media-src 'none'; object-src 'none'; worker-src 'self'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'accelerometer=(), camera=(), clipboard-read=(), clipboard-write=(self), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), web-share=(self)',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const ASK_AGAIN = 'public, max-age=0, must-revalidate';
const NEVER_CHANGES = 'public, max-age=31536000, immutable';

/**
 * How long an answer is kept, by address. No address matches two patterns: hosts send what every
 * match says, and a doubled header is undefined. `*` is anything, `:file` one step of a path.
 */
export const CACHE_RULES: readonly { readonly pattern: string; readonly keep: string }[] = [
  { pattern: '/', keep: ASK_AGAIN },
  { pattern: '/:file', keep: ASK_AGAIN },
  { pattern: '/ja/*', keep: ASK_AGAIN },
  { pattern: '/en/*', keep: ASK_AGAIN },
  { pattern: '/pagefind/:file', keep: ASK_AGAIN },
  { pattern: '/pagefind/index/*', keep: NEVER_CHANGES },
  { pattern: '/pagefind/fragment/*', keep: NEVER_CHANGES },
  { pattern: '/_astro/*', keep: NEVER_CHANGES },
  { pattern: '/offline/*', keep: NEVER_CHANGES },
  { pattern: '/share/*', keep: 'public, max-age=86400' },
];
