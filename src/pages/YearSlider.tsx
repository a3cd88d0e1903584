import { useEffect, useEffectEvent, useState } from 'react';
import type { Period } from '../domain/period.ts';
import styles from './YearSlider.module.css';

interface YearSliderProps {
  readonly years: readonly Period[];
  readonly year: Period;
  readonly onChange: (year: Period) => void;
}

/** Long enough to read a map before the next one comes, in milliseconds. */
const step = 1400;

/** The years by hand, or one after the other; stops at the newest. */
export function YearSlider({ years, year, onChange }: YearSliderProps) {
  const [isPlaying, setPlaying] = useState(false);
  const at = years.findIndex(({ slug }) => slug === year.slug);
  const isLast = at === years.length - 1;

  const advance = useEffectEvent((next: Period | undefined) => {
    if (next) onChange(next);
    else setPlaying(false);
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = window.setTimeout(() => advance(years[at + 1]), step);
    return () => window.clearTimeout(timer);
  }, [isPlaying, years, at]);

  const choose = (index: number) => {
    const chosen = years[index];
    if (chosen) onChange(chosen);
  };
  const handlePlay = () => {
    if (isPlaying) return setPlaying(false);
    choose(isLast ? 0 : at + 1);
    // Somebody who asked for less motion gets one year for each press.
    setPlaying(!window.matchMedia('(prefers-reduced-motion: reduce)').matches);
  };
  return (
    <div className={`${styles.slider} screen-only`}>
      <button className={styles.play} type="button" onClick={handlePlay}>
        {isPlaying ? 'Pause' : 'Play years'}
      </button>
      <input
        className={styles.range}
        type="range"
        min={0}
        max={years.length - 1}
        value={at}
        aria-label="Year"
        aria-valuetext={year.text}
        onChange={(event) => {
          setPlaying(false);
          choose(Number(event.target.value));
        }}
      />
      <span className={styles.year} aria-hidden="true">
        {year.text}
      </span>
    </div>
  );
}
