import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FreshnessChip, LageChip, ReservationChip, StandChip, TaskStandChip } from './status-chips';

@Component({
  imports: [FreshnessChip, LageChip, ReservationChip, StandChip, TaskStandChip],
  template: `
    <pk-stand value="RUNNING" /><pk-stand value="DROPPED" /><pk-task-stand value="WAITING" />
    <pk-lage value="ON_TRACK" /><pk-lage value="AT_RISK" /><pk-freshness value="OVERDUE" /><pk-reservation />
  `,
})
class Axes {}

it('says every status as icon and word, and tints only what asks somebody to look', async () => {
  const fixture = TestBed.createComponent(Axes);
  await fixture.whenStable();
  const chips = [...(fixture.nativeElement as HTMLElement).querySelectorAll('.chip')];

  expect(chips.every((chip) => chip.querySelector('svg'))).toBe(true);
  expect(chips.map((chip) => [chip.textContent.trim(), chip.hasAttribute('data-tint')])).toEqual([
    ['läuft', false],
    ['verworfen', false],
    ['hängt von Vorarbeit ab', false],
    ['im Plan', false],
    ['gefährdet', true],
    ['überfällig', true],
    ['mit Vorbehalt', true],
  ]);
});
