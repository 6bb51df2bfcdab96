import { createTheme, type CSSVariablesResolver, localStorageColorSchemeManager } from '@mantine/core';

/** Accent shades, light to dark. */
const petrol = [
  '#e6f1f1',
  '#cfe4e5',
  '#a3ced2',
  '#6cc3cb',
  '#4aa6af',
  '#2c8a94',
  '#1b727c',
  '#0e5f69',
  '#0a4a52',
  '#07373d',
] as const;

/** Mantine draws dark menus, dialogs and fields from these, light to dark. */
const dark = [
  '#ecebe8',
  '#c9cccb',
  '#aab0b1',
  '#747c80',
  '#464d51',
  '#2a2f32',
  '#1a1e20',
  '#131618',
  '#0f1213',
  '#0b0d0e',
] as const;

export const theme = createTheme({
  colors: { petrol, dark },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  fontFamily: 'var(--qd-font)',
  fontFamilyMonospace: 'var(--qd-mono)',
  headings: { fontFamily: 'var(--qd-font)', fontWeight: '620' },
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Modal: {
      defaultProps: { centered: true, overlayProps: { backgroundOpacity: 0.45 } },
      styles: { title: { fontSize: '1.0625rem', fontWeight: 620 } },
    },
    // A placeholder is not a menu item, and screen readers reject a menu without items.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    Select: { defaultProps: { allowDeselect: false, checkIconPosition: 'right' } },
  },
});

export const colourSchemeManager = localStorageColorSchemeManager({ key: 'quarterdeck.colour-scheme' });

const shared = {
  '--mantine-color-body': 'var(--qd-ground)',
  '--mantine-color-text': 'var(--qd-ink)',
  '--mantine-color-bright': 'var(--qd-ink)',
  '--mantine-color-dimmed': 'var(--qd-ink-2)',
  '--mantine-color-placeholder': 'var(--qd-ink-3)',
  '--mantine-color-anchor': 'var(--qd-accent)',
  '--mantine-color-error': 'var(--qd-bad)',
  '--mantine-color-default': 'var(--qd-surface)',
  '--mantine-color-default-color': 'var(--qd-ink)',
  '--mantine-color-default-hover': 'var(--qd-sunken)',
  '--mantine-color-default-border': 'var(--qd-line-control)',
  '--mantine-color-petrol-filled': 'var(--qd-accent-fill)',
  '--mantine-color-petrol-filled-hover': 'var(--qd-accent-fill-hover)',
  '--mantine-color-petrol-light': 'var(--qd-accent-wash)',
  '--mantine-color-petrol-light-hover': 'var(--qd-accent-wash)',
  '--mantine-color-petrol-light-color': 'var(--qd-accent)',
  '--mantine-color-petrol-text': 'var(--qd-accent)',
  '--mantine-color-petrol-outline': 'var(--qd-accent)',
  '--mantine-color-red-filled': 'var(--qd-bad-fill)',
  '--mantine-color-red-filled-hover': 'var(--qd-bad-fill)',
  '--mantine-color-red-outline': 'var(--qd-bad)',
  '--mantine-color-red-light-color': 'var(--qd-bad)',
  '--mantine-color-red-text': 'var(--qd-bad)',
};

/** Maps Mantine's colors to the tokens, so tokens.css stays the only palette. */
export const cssVariables: CSSVariablesResolver = () => ({ variables: {}, light: shared, dark: shared });
