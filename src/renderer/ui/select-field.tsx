import { Select, type ComboboxParsedItem } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useId, useMemo, useRef, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { foldText } from '#domain/search/fold'
import { describedBy, FieldFrame, type FieldProps } from './field.tsx'

export interface Option {
  readonly value: string
  readonly label: string
}

export interface OptionGroup {
  readonly group: string
  readonly items: readonly Option[]
}

export interface SelectFieldProps extends FieldProps<string | null> {
  readonly options: readonly Option[] | readonly OptionGroup[]
  /** Nothing chosen is an answer too; Backspace on an empty search clears. */
  readonly clearable?: boolean | undefined
  /** Draws the list inside its parent: within a popover, which closes on a press outside of it. */
  readonly inline?: boolean | undefined
}

/** A list that is searched by typing, in any spelling of Kazakh and Russian letters. */
export function SelectField({
  label,
  value,
  onChange,
  options,
  clearable,
  inline,
  id,
  hint,
  error,
  warned,
  side,
  className,
  disabled,
  autoFocus,
  onBlur,
  onFocus,
}: SelectFieldProps) {
  const { t } = useTranslation('common')
  const made = useId()
  const inputId = id ?? made
  const wasOpen = useRef(false)
  // A new list takes the mark off the option that Enter takes.
  const data = useMemo(() => mantineData(options), [options])

  /** Enter right after the last letter comes before the list has marked what fits: it takes that, and sends no form. */
  function takeTyped(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.defaultPrevented || !(event.target instanceof HTMLInputElement)) return
    const typed = firstFit(options, { search: event.target.value, chosen: value })
    if (typed === undefined) return
    event.preventDefault()
    onChange(typed)
  }

  return (
    <FieldFrame id={inputId} label={label} hint={hint} error={error} side={side} className={className}>
      <div
        onKeyDownCapture={(event) => {
          wasOpen.current = event.currentTarget.querySelector('[aria-expanded=true]') !== null
        }}
        onKeyDown={(event) => {
          // Esc closes the open list and nothing else: the screen below stays.
          if (event.key === 'Escape' && wasOpen.current) event.stopPropagation()
          takeTyped(event)
          submitAfterChoice(event)
        }}
      >
        <Select
          id={inputId}
          disabled={disabled === true}
          autoFocus={autoFocus === true}
          data-autofocus={autoFocus === true || undefined}
          onBlur={() => onBlur?.()}
          onFocus={() => onFocus?.()}
          data={data}
          value={value}
          onChange={(chosen) => onChange(chosen)}
          searchable
          comboboxProps={{ withinPortal: inline !== true }}
          clearable={clearable === true}
          allowDeselect={false}
          nothingFoundMessage={t('nothingFound')}
          rightSection={<IconChevronDown size={16} stroke={1.75} aria-hidden="true" />}
          rightSectionPointerEvents="none"
          selectFirstOptionOnChange
          withScrollArea={false}
          classNames={{ options: 'q-options' }}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(inputId, { hint, error })}
          error={Boolean(error)}
          data-warned={warned || undefined}
          filter={({ options: all, search }) => {
            const wanted = foldText(search)
            const fits = (option: { label: string }): boolean => foldText(option.label).includes(wanted)
            const kept: ComboboxParsedItem[] = []
            for (const entry of all) {
              if (!('group' in entry)) {
                if (fits(entry)) kept.push(entry)
                continue
              }
              const items = entry.items.filter((item) => fits(item))
              if (items.length > 0) kept.push({ group: entry.group, items })
            }
            return kept
          }}
          openOnFocus={false}
          onKeyDown={(event) => {
            if (event.key !== 'Tab') return
            const typed = firstFit(options, { search: event.currentTarget.value, chosen: value })
            if (typed !== undefined) onChange(typed)
          }}
        />
      </div>
    </FieldFrame>
  )
}

/** Ctrl+Enter takes the option that is marked in the open list, and still is the primary action of the form. */
function submitAfterChoice(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== 'Enter' || !event.ctrlKey || !event.defaultPrevented) return
  const form = event.currentTarget.closest('form')
  setTimeout(() => form?.requestSubmit(), 0)
}

/** First option that holds the typed text, so that leaving the field with Tab takes what was typed; none while nothing was. */
function firstFit(
  options: SelectFieldProps['options'],
  { search, chosen }: { readonly search: string; readonly chosen: string | null },
): string | undefined {
  const all = options.flatMap((entry) => ('group' in entry ? entry.items : [entry]))
  const wanted = foldText(search)
  if (wanted === '' || all.some(({ value, label }) => value === chosen && label === search)) return undefined
  return all.find(({ label }) => foldText(label).includes(wanted))?.value
}

/** Mantine wants arrays that it may write to. */
function mantineData(options: SelectFieldProps['options']) {
  return options.map((entry) =>
    'group' in entry
      ? { group: entry.group, items: entry.items.map((item) => ({ ...item })) }
      : { value: entry.value, label: entry.label },
  )
}
