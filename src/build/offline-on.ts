/** Whether this build lets readers keep the guide on their device; OFFLINE=off says no. */
export const offlineOn = (): boolean => process.env.OFFLINE !== 'off';
