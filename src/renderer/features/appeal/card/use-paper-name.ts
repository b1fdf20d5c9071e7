import { useTranslation } from 'react-i18next'
import type { CardPaper } from './papers.ts'

/** Name of a paper as it stands in the menu: `Уведомление о продлении`. */
export function usePaperName(): (paper: CardPaper) => string {
  const { t } = useTranslation('life')
  return ({ paper, notice }) => {
    switch (paper) {
      case 'notice':
        return t(`paper.notice.${notice ?? 'extension'}`)
      case 'letter':
        return t(notice === 'passUp' ? 'paper.letter.passUp' : 'paper.letter.forwarding')
      default:
        return t(`paper.${paper}`)
    }
  }
}
