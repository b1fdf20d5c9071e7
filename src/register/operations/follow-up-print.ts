/** Follow-up actions on paper, by department. Source: R-37. */
import { type FollowUpGroup, followUpListDocument } from '#domain/document/follow-up-list-document'
import { localDate } from '#domain/calendar/local-date'
import type { FollowUpRow } from '#contract/follow-up'
import type { TaskHandler } from '../handler.ts'
import { officeTime } from '../office-time.ts'
import { keepDocument } from '../print/keep-document.ts'
import { dictionaryLabels, type Labels, organisationFacts } from '../print/organisation-facts.ts'
import { followUpRows } from './follow-up.ts'

/** Most rows of a printed list. */
const mostRows = 5000

export const followUpPrint: TaskHandler<'follow-up.print'> = async ({ language, format, ...filter }, context) => {
  const model = await context.register().unitOfWork.read(async (tx) => {
    const { items } = await followUpRows({ ...context, tx }, filter, mostRows)
    const { moment, today } = await officeTime(context, tx)
    return followUpListDocument({
      organisationName: organisationFacts(await tx.office.organisation()).name,
      asOf: today,
      groups: groupsOf(items, await dictionaryLabels(tx)),
      printedAt: moment,
      practice: context.register().isPractice,
      language,
    })
  })
  return {
    document: await keepDocument(context, { model, format, name: `follow-ups-${context.instant.slice(0, 10)}` }),
  }
}

function groupsOf(rows: readonly FollowUpRow[], labels: Labels): FollowUpGroup[] {
  const departments = [...new Set(rows.map((row) => row.department))]
  return departments.map((department) => ({
    department: department === null ? null : labels('departments', department),
    items: rows
      .filter((row) => row.department === department)
      .map((row) => ({
        number: row.number,
        applicant: row.applicant,
        what: row.what,
        lang: 'kk',
        responsible: row.officialName === '' ? row.responsible : row.officialName,
        firstDueOn: localDate(row.firstDueOn),
        due: { on: localDate(row.dueOn), state: row.dueState, workingDaysLeft: row.workingDaysLeft },
        moves: row.moves,
        proof: row.proof,
        state: row.state,
        closedOn: row.closedOn === null ? null : localDate(row.closedOn),
        evidence: row.evidence,
      })),
  }))
}
