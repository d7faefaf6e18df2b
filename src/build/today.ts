/** The day of this build, YYYY-MM-DD in UTC; TODAY sets another, for previews and tests. */
export const TODAY = process.env.TODAY || new Date().toISOString().slice(0, 10);
