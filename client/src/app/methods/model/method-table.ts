import type { Cell, Table } from '../../core/csv/csv';
import type { Method } from '../data/methods.store';
import { effortText, groupText, kindsText } from './method-words';

const columns: readonly (readonly [head: string, cell: (method: Method) => Cell])[] = [
  [$localize`:@@method.title:Methode`, ({ name }) => name],
  [$localize`:@@method.kinds:Wofür`, kindsText],
  [$localize`:@@method.purpose:Zweck`, ({ purpose }) => purpose],
  [$localize`:@@method.effort:Aufwand`, effortText],
  [$localize`:@@method.group:Gruppengröße`, groupText],
  [$localize`:@@method.duration:Dauer`, ({ duration }) => duration],
  [$localize`:@@method.fitsWhen:Passt, wenn`, ({ fitsWhen }) => fitsWhen],
  [$localize`:@@method.fitsNotWhen:Passt nicht, wenn`, ({ fitsNotWhen }) => fitsNotWhen],
  [$localize`:@@method.material:Material`, ({ material }) => material],
  [$localize`:@@method.cost:Kosten`, ({ costNote }) => costNote],
  [$localize`:@@method.steps:Ablauf`, ({ steps }) => steps.join('\n')],
  [$localize`:@@method.questions:Fragen vor dem Einsatz`, ({ questions }) => questions.join('\n')],
];

/** Methods as the list shows them, with everything that is said of each. */
export const methodTable = (methods: readonly Method[]): Table => ({ heads: columns.map(([head]) => head), rows: methods.map((method) => columns.map(([, cell]) => cell(method))) });
