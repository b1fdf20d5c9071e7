import { useTranslation } from 'react-i18next'
import type { Refusal } from '#domain/refusal'
import { Button } from '#renderer/ui/button.tsx'
import { meantField } from './template-form.ts'
import { useProblemWords } from './use-problem-words.ts'

interface TextProblemProps {
  readonly problem: Refusal
  readonly onReplace: (field: string) => void
  readonly onShow: () => void
}

/** What is wrong in the braces, where it stands, and the field that was probably meant. */
export function TextProblem({ problem, onReplace, onShow }: TextProblemProps) {
  const { t } = useTranslation('template')
  const say = useProblemWords()
  const meant = meantField(problem)
  return (
    <>
      {say(problem)}{' '}
      {meant !== undefined && (
        <Button tone="link" small onClick={() => onReplace(meant)}>
          {t('edit.replaceWith', { field: meant })}
        </Button>
      )}
      <Button tone="link" small onClick={onShow}>
        {t('edit.show')}
      </Button>
    </>
  )
}
