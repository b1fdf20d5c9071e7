import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useOperation } from '#renderer/host/use-query.ts'
import { useFormat } from '#renderer/i18n/format.ts'
import { DueShape } from '#renderer/ui/due-shape.tsx'
import { loadOf, type ExecutorLoad } from './executor-load.ts'

/** Rows that stand on the board. */
const mostRows = 8

/** Shares that are counted; an office with more sees the figures in the work list. */
const mostShares = 1000

/** Who has how much: open shares of resolutions, those due soon and those that are late. */
export function ExecutorLoadTable() {
  const { t } = useTranslation('today')
  const work = useOperation(
    'work.list',
    { limit: mostShares },
    { reads: ['appeal', 'official', 'calendar'], keepPrevious: true },
  )
  if (!work.value || work.value.total === 0 || work.value.total > mostShares) return null
  const { rows, others } = loadOf(work.value.items, mostRows)
  return (
    <section className="today-group" aria-labelledby="today-load">
      <div className="today-head">
        <h2 id="today-load">{t('load.title')}</h2>
      </div>
      <table className="today-load">
        <thead>
          <tr>
            <th scope="col">{t('load.who')}</th>
            <th scope="col">{t('load.open')}</th>
            <th scope="col">{t('load.soon')}</th>
            <th scope="col">{t('load.late')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ officialId, name, ...load }) => (
            <tr key={officialId}>
              <th scope="row">
                <Link to="/today/work" search={{ official: officialId }} data-stop>
                  {name}
                </Link>
              </th>
              <Figures load={load} />
            </tr>
          ))}
          {others && (
            <tr>
              <th scope="row">{t('load.others', { count: others.people })}</th>
              <Figures load={others} />
            </tr>
          )}
        </tbody>
      </table>
    </section>
  )
}

function Figures({ load }: { readonly load: Pick<ExecutorLoad, 'open' | 'soon' | 'late'> }) {
  const format = useFormat()
  return (
    <>
      <td>{format.number(load.open)}</td>
      <td data-tone={load.soon > 0 ? 'soon' : undefined}>{format.number(load.soon)}</td>
      <td data-tone={load.late > 0 ? 'late' : undefined}>
        {load.late > 0 && <DueShape shape="late" />} {format.number(load.late)}
      </td>
    </>
  )
}
