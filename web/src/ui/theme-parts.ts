import type { MantineThemeOverride } from '@mantine/core'

const input = {
  defaultProps: { size: 'sm', inputWrapperOrder: ['label', 'input', 'error', 'description'] },
  styles: {
    label: { fontSize: 13, lineHeight: '20px', fontWeight: 600, marginBottom: 4 },
    description: { fontSize: 12, lineHeight: '16px', marginTop: 4 },
    error: { fontSize: 12, lineHeight: '16px', marginTop: 4 },
  },
}

// Plain objects instead of `Button.extend(…)`: naming a component here would pull it into the first load.
export const parts: NonNullable<MantineThemeOverride['components']> = {
  Button: {
    defaultProps: { size: 'sm', variant: 'filled' },
    styles: {
      root: { fontWeight: 600, height: 'var(--hf-control-height)', paddingInline: 12, fontSize: 13 },
      section: { marginInlineEnd: 6 },
    },
  },
  Anchor: { defaultProps: { underline: 'hover', fz: 'inherit' } },
  Badge: {
    defaultProps: { variant: 'light', size: 'md', radius: 'sm' },
    styles: {
      root: { textTransform: 'none', fontWeight: 600, fontSize: 12, height: 20, paddingInline: 6, letterSpacing: 0 },
    },
  },
  Checkbox: {
    defaultProps: { size: 'xs' },
    vars: () => ({ root: { '--checkbox-size': '16px' } }),
    styles: {
      input: { borderColor: 'var(--hf-control)' },
      label: { fontSize: 13, lineHeight: '16px' },
      description: { fontSize: 12, lineHeight: '16px' },
    },
  },
  Tabs: { styles: { tab: { fontSize: 13, paddingInline: 0, marginInlineEnd: 24, height: 40 } } },
  TextInput: input,
  NumberInput: input,
  PasswordInput: input,
  Textarea: input,
  Select: { ...input, defaultProps: { ...input.defaultProps, checkIconPosition: 'right', maxDropdownHeight: 320 } },
  MultiSelect: input,
  SegmentedControl: { defaultProps: { size: 'xs' }, styles: { label: { fontSize: 13 } } },
  Menu: {
    defaultProps: { shadow: 'md', withInitialFocusPlaceholder: false },
    styles: { item: { fontSize: 13 }, label: { fontSize: 12 } },
  },
  Modal: {
    defaultProps: {
      centered: true,
      shadow: 'xl',
      overlayProps: { backgroundOpacity: 0.4 },
      closeButtonProps: { 'aria-label': 'Close' },
    },
    styles: { title: { fontSize: 16, fontWeight: 600, lineHeight: '24px' } },
  },
  Drawer: {
    defaultProps: { overlayProps: { backgroundOpacity: 0.4 }, closeButtonProps: { 'aria-label': 'Close' } },
    styles: { title: { fontSize: 16, fontWeight: 600, lineHeight: '24px' } },
  },
  Kbd: { styles: { root: { fontWeight: 400, lineHeight: '16px', paddingBlock: 1 } } },
  Switch: {
    styles: { label: { fontSize: 13, lineHeight: '20px' }, description: { fontSize: 12, lineHeight: '16px' } },
  },
  Progress: { defaultProps: { size: 6 } },
  Tooltip: { defaultProps: { fz: 'xs', openDelay: 300, withArrow: false } },
}
