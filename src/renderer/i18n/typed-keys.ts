/** Tells i18next which keys exist: a wrong one in `t('…')` does not compile. */
import 'i18next'
import type { Messages } from '#messages/keys'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common'
    resources: Messages
  }
}
