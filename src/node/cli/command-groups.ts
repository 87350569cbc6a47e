import type { Command } from 'commander'
import { annotateCommand } from './annotate-command.ts'
import { betweenCommand } from './between-command.ts'
import { buildCommand } from './build-command.ts'
import { centralCommand } from './central-command.ts'
import { communitiesCommand } from './communities-command.ts'
import { correctCommand } from './correct-command.ts'
import { diffCommand } from './diff-command.ts'
import { egoCommand } from './ego-command.ts'
import { evaluateCommand } from './evaluate-command.ts'
import { explainCommand } from './explain-command.ts'
import { exploreCommand } from './explore-command.ts'
import { exportCommand } from './export-command.ts'
import { mcpCommand } from './mcp-command.ts'
import { neighboursCommand } from './neighbours-command.ts'
import { openieCommand } from './openie-command.ts'
import { pathsCommand } from './paths-command.ts'
import { queryCommand } from './query-command.ts'
import { reviewCommand } from './review-command.ts'
import { showCommand } from './show-command.ts'
import type { Terminal } from './terminal.ts'
import { timelineCommand } from './timeline-command.ts'
import { watchCommand } from './watch-command.ts'
import { whyCommand } from './why-command.ts'

/** Commands that answer to one need, which share a line of the help. */
type CommandRow = Readonly<{ commands: readonly ((terminal: Terminal) => Command)[]; summary: string }>

/** The commands as the help shows them. */
export const commandGroups: readonly Readonly<{ title: string; rows: readonly CommandRow[] }>[] = [
  {
    title: 'Make a graph',
    rows: [
      { commands: [buildCommand, watchCommand], summary: 'of documents, once or whenever they change' },
      {
        commands: [reviewCommand, correctCommand],
        summary: 'print which entities may be one, write down what is wrong',
      },
      { commands: [diffCommand], summary: 'what changed between two graphs' },
    ],
  },
  {
    title: 'See it',
    rows: [
      { commands: [exploreCommand], summary: 'in the browser' },
      { commands: [exportCommand], summary: 'in another program, as GEXF, GraphML, CSV …' },
    ],
  },
  {
    title: 'Ask it',
    rows: [
      { commands: [showCommand, whyCommand], summary: 'what is said of an entity, and which mentions are it' },
      { commands: [neighboursCommand, egoCommand], summary: 'what is next to it, and what surrounds it farther off' },
      { commands: [betweenCommand, pathsCommand], summary: 'what is said of two together, and what connects them' },
      { commands: [centralCommand, communitiesCommand], summary: 'who stands in the middle, and who belongs together' },
      { commands: [timelineCommand], summary: 'what happened when' },
      { commands: [queryCommand], summary: 'anything else, in openCypher' },
      { commands: [mcpCommand], summary: 'as an assistant (Model Context Protocol)' },
    ],
  },
  {
    title: 'See how texts are read',
    rows: [
      { commands: [explainCommand], summary: 'one sentence, from its tree to its claims' },
      { commands: [openieCommand, annotateCommand], summary: 'facts and mentions of documents, for programs' },
      { commands: [evaluateCommand], summary: 'the language model, measured on annotated data' },
    ],
  },
]
