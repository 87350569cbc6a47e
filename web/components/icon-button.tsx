import { Icon, type IconName } from './icon.tsx'

export type IconButtonProps = Readonly<{
  icon: IconName
  /** What it does, shown where the pointer rests and told to screen readers. */
  label: string
  onPress?: () => void
  /** More classes than the usual one. */
  class?: string
  isDisabled?: boolean
  /** The id of what it opens. */
  opens?: string
}>

/** A button that is a drawing. */
export function IconButton({ icon, label, onPress, class: more = '', isDisabled = false, opens }: IconButtonProps) {
  return (
    <button
      type="button"
      class={`icon-button ${more}`.trimEnd()}
      title={label}
      aria-label={label}
      disabled={isDisabled}
      {...(opens && { popovertarget: opens })}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  )
}
