import { Modal } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

export interface DialogProps {
  readonly opened: boolean
  readonly onClose: () => void
  readonly title: string
  readonly children: ReactNode
  /** Buttons: the action first, the way out last. */
  readonly footer?: ReactNode
  readonly size?: 'small' | 'medium' | 'large' | undefined
  /** The title is the news itself, said large; `done` with a check mark before it. */
  readonly prominent?: 'done' | 'plain' | undefined
  /** Makes the dialog a form; Enter and Ctrl+Enter submit it. */
  readonly onSubmit?: (() => void) | undefined
}

const widths = { small: '26rem', medium: '36rem', large: '56rem' } as const

/** A window over the screen: focus stays inside, Esc closes it, focus returns to where it was. */
export function Dialog(props: DialogProps) {
  const { opened, onClose, title, children, footer, size = 'medium', prominent, onSubmit } = props
  const { t } = useTranslation('common')
  const content = (
    <>
      {children}
      {footer && <div className="q-float-foot">{footer}</div>}
    </>
  )
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={
        prominent ? (
          <span className="q-dialog-news">
            {prominent === 'done' && <IconCheck size={20} stroke={2} aria-hidden="true" />}
            {title}
          </span>
        ) : (
          title
        )
      }
      size={widths[size]}
      closeButtonProps={{ 'aria-label': t('close') }}
      classNames={{ content: 'q-float', title: 'q-note-title' }}
    >
      {onSubmit ? (
        <form
          noValidate
          data-primary-form
          onSubmit={(event) => {
            event.preventDefault()
            event.stopPropagation()
            onSubmit()
          }}
        >
          {content}
        </form>
      ) : (
        content
      )}
    </Modal>
  )
}
