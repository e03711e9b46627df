import { Injectable } from '@nestjs/common';

type Tie = (paperId: string) => Promise<boolean>;

/** What holds a paper in its body, such as goals that go to the council with it: the modules that know this one say so. */
@Injectable()
export class PaperTies {
  private readonly ties: Tie[] = [];

  register(tie: Tie): void {
    this.ties.push(tie);
  }

  /** Whether something of its body goes with the paper; asked while the paper is locked. */
  async hold(paperId: string): Promise<boolean> {
    for (const tie of this.ties) if (await tie(paperId)) return true;
    return false;
  }
}
