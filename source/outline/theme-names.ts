/** The themes by name: how a role looks in each is the screen's own. */
export const themeNames = ['auto', 'dark', 'light', 'high-contrast', 'mono'] as const;
export type ThemeName = (typeof themeNames)[number];
