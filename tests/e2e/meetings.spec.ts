/** A reporting meeting from the plan to the outcome report, and the promise that outlives it. */
import { expect, test } from './program.ts'
import { documentOf, keepPrinterQuiet, makeOffice, openSection, password, pdfText, signIn } from './steps.ts'

test('a meeting is planned, a question settled by keys with a promise, the promise is kept, the report adds up', async ({
  page,
  program,
}) => {
  await makeOffice(program)
  await keepPrinterQuiet(page)
  await program.start(page)
  await signIn(page, { login: 'admin', password })
  await openSection(page, 'Встречи')
  await page.getByRole('button', { name: 'Запланировать встречу' }).first().click()
  const plan = page.getByRole('dialog', { name: 'Новая встреча' })
  await plan.getByLabel('Дата', { exact: true }).fill(`15.12.${new Date().getFullYear()}`)
  await plan.getByLabel('Название на русском').fill('Отчётная встреча в селе Пробном')
  await plan.getByLabel('Место на русском').fill('Дом культуры')
  await plan.getByLabel('Сколько пришло').fill('120')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Отчётная встреча в селе Пробном' })).toBeVisible()

  await page.keyboard.press('F2')
  await expect(page.getByLabel('Вопрос', { exact: true })).toBeFocused()
  await page.keyboard.type('Когда починят водопровод на улице Жоба?')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Вопрос 1 записан.')).toBeVisible()
  await page.keyboard.type('Почему не ходит автобус?')
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: 'Указать итог вопроса 2' }).click()
  await expect(page.getByLabel('Ответ', { exact: true })).toBeFocused()
  await page.keyboard.type('Маршрут закрыт на ремонт моста.')
  await page.keyboard.press('Alt+2')
  await expect(page.getByRole('radio', { name: /Дано разъяснение/ })).toBeChecked()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Итог вопроса 2 записан')).toBeVisible()

  await page.keyboard.press('Control+ArrowRight')
  await expect(page.getByText(/^Вопрос 1 ·/)).toBeVisible()
  await page.keyboard.press('Alt+4')
  await page.getByLabel('Что будет сделано').fill('Заменить трубу на улице Жоба')
  await page.getByLabel('Кто исполнит').fill('Макетов П., отдел ЖКХ')
  await page.getByLabel('К какому сроку').fill(`31.12.${new Date().getFullYear() + 1}`)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Итог вопроса 1 записан')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Итоги вопросов' }).getByText('1 + 1 = 2')).toBeVisible()

  await page.getByRole('button', { name: 'Отчёт об итогах' }).click()
  const report = page.getByRole('dialog', { name: 'Отчёт об итогах встречи' })
  await report.getByRole('radio', { name: 'русский' }).check()
  const text = await pdfText(
    await documentOf(page, () => report.getByRole('button', { name: 'Печатать отчёт' }).click()),
  )
  for (const line of ['Отчётная встреча в селе Пробном', 'Заменить трубу на улице Жоба', '1 + 1 = 2']) {
    expect(text).toContain(line)
  }
  await expect(report.getByText(/Отчёт готов/)).toBeVisible()
  await page.keyboard.press('Escape')

  await openSection(page, 'Обещания')
  await page.getByRole('row', { name: /Заменить трубу/ }).click()
  const kept = page.getByRole('dialog', { name: 'Что стало с обещанием' })
  await kept.getByRole('radio', { name: 'Исполнено', exact: true }).check()
  await kept.getByLabel('Чем подтверждено').fill('Акт приёмки № 1, фото.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Записано: «Заменить трубу на улице Жоба», Исполнено.')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Открытых обещаний нет' })).toBeVisible()
})

test('a file of questions shows its sums and is loaded whole', async ({ page, program }) => {
  await makeOffice(program)
  await program.start(page)
  await signIn(page, { login: 'admin', password })
  await openSection(page, 'Встречи')
  await page.getByRole('button', { name: 'Загрузить вопросы' }).first().click()
  const load = page.getByRole('dialog', { name: 'Загрузка вопросов из файла' })
  await load.getByLabel('Файл').setInputFiles('resources/data/sample-questions.json')
  const sums = load.getByRole('region', { name: 'Контрольные суммы файла' })
  await expect(sums.getByRole('row', { name: 'Взяты на контроль 23 23' })).toBeVisible()
  await expect(sums.getByRole('row', { name: 'Всего, 4 встречи 120 120' })).toBeVisible()
  await expect(sums.getByText('сходится с файлом')).toBeVisible()
  await load.getByRole('button', { name: 'Загрузить 120 вопросов' }).click()
  await expect(load.getByText('Загружено 120 вопросов.')).toBeVisible()
  await load.getByRole('button', { name: /: 24 вопроса$/ }).click()
  const totals = page.getByRole('region', { name: 'Итоги вопросов' })
  // 14 explained, 4 in plans, 4 on control, 1 appeal, 1 pending: the control totals of the second meeting.
  await expect(totals.getByText('14 + 4 + 4 + 1 + 1 = 24')).toBeVisible()
  await expect(totals.getByText('сходится', { exact: true })).toBeVisible()
})
