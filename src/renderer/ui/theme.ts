/** The design tokens on Mantine: every colour that a Mantine control draws comes from `tokens.css`. */
import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

const steppe: MantineColorsTuple = [
  '#EDF6F9',
  '#E1EFF4',
  '#B9DAE6',
  '#8AD1E6',
  '#63BDD8',
  '#2F93B3',
  '#0F7796',
  '#0A6480',
  '#084F66',
  '#063B4C',
]

export const theme = createTheme({
  primaryColor: 'steppe',
  primaryShade: { light: 7, dark: 4 },
  colors: { steppe },
  autoContrast: false,
  respectReducedMotion: true,
  cursorType: 'pointer',
  fontFamily: 'var(--q-font)',
  headings: { fontFamily: 'var(--q-font)', fontWeight: '600' },
  fontSizes: {
    xs: 'var(--q-size-hint)',
    sm: 'var(--q-size-base)',
    md: 'var(--q-size-base)',
    lg: 'var(--q-size-read)',
    xl: 'var(--q-size-title)',
  },
  spacing: { xs: 'var(--q-4)', sm: 'var(--q-8)', md: 'var(--q-12)', lg: 'var(--q-16)', xl: 'var(--q-24)' },
  radius: {
    xs: 'var(--q-radius-chip)',
    sm: 'var(--q-radius)',
    md: 'var(--q-radius-float)',
    lg: 'var(--q-radius-float)',
    xl: 'var(--q-radius-float)',
  },
  defaultRadius: 'sm',
  components: {
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'error', 'input'] } },
    Input: {
      vars: () => ({
        wrapper: {
          '--input-height': 'var(--q-control)',
          '--input-bd': 'var(--q-line-strong)',
          '--input-bg': 'var(--q-surface)',
          '--input-fz': 'var(--q-size-base)',
        },
      }),
    },
    Checkbox: { vars: () => ({ root: { '--checkbox-icon-color': 'var(--q-on-accent)' } }) },
    Radio: { vars: () => ({ root: { '--radio-icon-color': 'var(--q-on-accent)' } }) },
    Button: { vars: () => ({ root: { '--button-color': 'var(--q-on-accent)' } }) },
    Modal: { defaultProps: { radius: 'md', centered: true, transitionProps: { duration: 0 } } },
    Popover: { defaultProps: { radius: 'md', transitionProps: { duration: 0 } } },
    Menu: { defaultProps: { radius: 'md', transitionProps: { duration: 0 } } },
  },
})

const scheme = {
  '--mantine-color-body': 'var(--q-surface)',
  '--mantine-color-text': 'var(--q-text)',
  '--mantine-color-bright': 'var(--q-text)',
  '--mantine-color-dimmed': 'var(--q-text2)',
  '--mantine-color-placeholder': 'var(--q-text3)',
  '--mantine-color-default': 'var(--q-surface)',
  '--mantine-color-default-hover': 'var(--q-sunken)',
  '--mantine-color-default-color': 'var(--q-text)',
  '--mantine-color-default-border': 'var(--q-line-strong)',
  '--mantine-color-error': 'var(--q-late)',
  '--mantine-color-anchor': 'var(--q-accent)',
  '--mantine-color-disabled': 'var(--q-sunken)',
  '--mantine-color-disabled-color': 'var(--q-text3)',
  '--mantine-color-disabled-border': 'var(--q-line)',
  '--mantine-primary-color-filled': 'var(--q-accent)',
  '--mantine-primary-color-filled-hover': 'var(--q-accent-hover)',
  '--mantine-primary-color-contrast': 'var(--q-on-accent)',
  '--mantine-primary-color-light': 'var(--q-accent-soft)',
  '--mantine-primary-color-light-color': 'var(--q-accent)',
  '--mantine-primary-color-light-hover': 'var(--q-selected)',
}

/** Without these Mantine's own greys and its white on light accents fall below 4.5:1. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: scheme, dark: scheme })
