/** The payment provider's own clocks, which run on beside a request or a wait. */
export const PROVIDER = ['paypal-dispute', 'card-issuer'] as const;
/** The same once goods have come that are not as they should be: PayPal's may end sooner (out-02). */
export const PROVIDER_ARRIVED = ['paypal-snad', 'card-issuer'] as const;
/** Where the goods may have come or not. */
export const PROVIDER_EITHER = ['paypal-dispute', ...PROVIDER_ARRIVED] as const;
