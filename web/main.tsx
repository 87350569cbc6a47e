import { startExplorer } from './start-explorer.tsx'
import './styles/index.css'

startExplorer(document.body)
