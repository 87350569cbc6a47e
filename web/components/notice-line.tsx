import { useEffect } from 'preact/hooks'
import { useExplorer } from '../state/explorer-context.ts'

const MILLISECONDS = 2500

/** What was done that cannot be seen, for a moment. */
export function NoticeLine() {
  const { notice } = useExplorer()
  const { value } = notice
  useEffect(() => {
    if (value === undefined) return
    const timer = setTimeout(() => {
      notice.value = undefined
    }, MILLISECONDS)
    return () => clearTimeout(timer)
  }, [notice, value])
  return (
    <p class="toast" role="status" data-shown={value !== undefined}>
      {value}
    </p>
  )
}
