import { TestBed } from '@angular/core/testing';
import { Icon } from './icon';
import { type IconName, strokes } from './strokes';

it('draws every icon of the registry and says nothing to assistive technology', async () => {
  for (const name of Object.keys(strokes) as IconName[]) {
    const fixture = TestBed.createComponent(Icon);
    fixture.componentRef.setInput('name', name);
    await fixture.whenStable();
    const picture = (fixture.nativeElement as HTMLElement).querySelector('svg');
    expect(picture?.getAttribute('aria-hidden')).toBe('true');
    expect(picture?.querySelectorAll('path')).toHaveLength(strokes[name].length);
  }
});
