/// How the page looks: on a wide screen, on a telephone and on paper.
///
/// Text has a contrast of 4.5:1 or more with what it stands on, and nothing hangs on colour alone
/// (WCAG 2.1, 1.4.1 and 1.4.3).
let pageStyle = """
  :root {
    --ink: #1d2530; --muted: #565f6b; --line: #d5dae0; --tint: #f3f6f9; --accent: #00588c;
    --caution: #fff6e0;
  }
  * { box-sizing: border-box; }
  html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; }
  body {
    margin: 0 auto; max-width: 78rem; padding: 0 1.25rem 4rem; color: var(--ink);
    background: #fff; font: 1rem/1.6 "DejaVu Sans", Verdana, system-ui, sans-serif;
  }
  a { color: var(--accent); text-underline-offset: .15em; text-decoration-thickness: .06em; }
  a:hover { text-decoration-thickness: .12em; }
  :focus-visible { outline: .2rem solid #d55e00; outline-offset: .15rem; border-radius: .1rem; }
  .skip { position: absolute; left: -99rem; }
  .skip:focus { left: 1rem; top: .5rem; padding: .5rem 1rem; background: #fff; }
  h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
  h1 { font-size: clamp(1.6rem, 4vw, 2.3rem); margin: 0 0 .5rem; letter-spacing: -.01em; }
  h2 { font-size: 1.5rem; margin: 0 0 1rem; }
  h3 { font-size: 1.1rem; margin: 2.2rem 0 .6rem; }
  h4 { font-size: 1rem; margin: 1.4rem 0 .4rem; }
  p, ul, ol, dl { margin: 0 0 1rem; max-width: 44rem; }
  li { margin-bottom: .3rem; }
  header { padding: 3rem 0 1.5rem; border-bottom: .25rem solid var(--accent); }
  .lead { color: var(--muted); font-size: 1.05rem; margin: 0; }
  nav { font-size: .9rem; padding-top: 1.5rem; }
  nav ol { list-style: none; padding: 0; }
  nav a { display: block; padding: .25rem 0; text-decoration: none; }
  nav a:hover { text-decoration: underline; }
  main > section { padding: 2.5rem 0 1.5rem; border-bottom: 1px solid var(--line); }
  footer { color: var(--muted); font-size: .85rem; padding-top: 1.5rem; }
  .note { font-size: .85rem; color: var(--muted); margin-bottom: .6rem; }
  .hash { overflow-wrap: anywhere; }
  .caution {
    background: var(--caution); border-left: .25rem solid #b36b00; padding: .7rem 1rem;
  }
  .figures { list-style: none; padding: 0; max-width: 50rem; }
  .figures li {
    display: grid; grid-template-columns: 7rem 1fr; gap: 0 1.25rem; padding: 1rem 0;
    border-top: 1px solid var(--line); margin: 0;
  }
  .figures p { margin: 0; }
  .figure {
    font-size: 1.5rem; line-height: 1.35; font-weight: 700; color: var(--accent);
    text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap;
  }
  .figures .refs { font-size: .85rem; color: var(--muted); margin-top: .35rem; }
  .counts { columns: 2 18rem; }
  .wide { overflow-x: auto; margin: 0 0 1rem; }
  table { border-collapse: collapse; font-size: .875rem; line-height: 1.45; min-width: 60%; }
  td summary { white-space: nowrap; }
  caption { text-align: left; font-weight: 700; padding: .6rem 0; caption-side: top; }
  th, td { padding: .45rem .9rem .45rem 0; text-align: left; vertical-align: top; }
  thead th {
    border-bottom: 2px solid var(--ink); vertical-align: bottom; font-weight: 700;
    hyphens: auto;
  }
  tbody th { font-weight: 400; min-width: 12.5rem; overflow-wrap: anywhere; }
  tr > :last-child { padding-right: 0; }
  tbody tr { border-bottom: 1px solid var(--line); }
  tbody tr:hover { background: var(--tint); }
  td a, th a { text-decoration-color: #a9c4d6; }
  .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
  thead .n { white-space: normal; min-width: 4.5rem; }
  figure { margin: 1.5rem 0; }
  figure svg { display: block; max-width: 100%; height: auto; }
  figcaption { font-size: .85rem; color: var(--muted); max-width: 44rem; }
  details { margin: 0 0 .5rem; }
  summary { cursor: pointer; }
  td details { margin: 0; }
  .two { table-layout: fixed; width: 100%; min-width: 40rem; }
  .two tbody th { min-width: 0; font-weight: 700; }
  .two tr > :first-child { width: 8rem; }
  .two tbody td { border-left: 1px solid var(--line); padding: .7rem .9rem; }
  .two tbody tr:hover { background: none; }
  .two td p, .two td ul { margin: 0 0 .4rem; }
  .two td ul { padding-left: 1.1rem; }
  td details p { margin: .3rem 0 0; min-width: 14rem; }
  .entry { border-bottom: 1px solid var(--line); margin: 0; }
  .entry > summary { padding: .55rem 0; }
  .entry[open] > summary { font-weight: 700; }
  .entry > div { padding: .25rem 0 1rem 1.1rem; }
  .entry > div:target { border-left: .25rem solid var(--accent); padding-left: .85rem; }
  .aside { color: var(--muted); font-size: .85rem; font-weight: 400; white-space: nowrap; }
  dl > div { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0 1rem; margin-bottom: .2rem; }
  dt { color: var(--muted); }
  dd { margin: 0; overflow-wrap: anywhere; }
  .measure dl { font-size: .9rem; background: var(--tint); padding: .8rem 1rem; }
  @media (min-width: 64rem) {
    body {
      display: grid; grid-template-columns: 14rem minmax(0, 1fr); column-gap: 3.5rem;
      grid-template-rows: auto 1fr auto;
    }
    header, footer { grid-column: 1 / -1; }
    nav { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto; }
  }
  @media (max-width: 40rem) {
    .figures li { grid-template-columns: 1fr; }
    .figure { text-align: left; }
    dl > div { grid-template-columns: 1fr; margin-bottom: .5rem; }
    figure svg { max-width: none; width: 40rem; }
    main > section { padding-top: 1.75rem; }
    p, li, dd, th, td { overflow-wrap: break-word; }
  }
  @media print {
    @page { margin: 18mm 16mm; }
    body { display: block; max-width: none; padding: 0; font-size: 9.5pt; }
    nav, .skip { display: none; }
    a { color: inherit; text-decoration: none; }
    header { padding-top: 0; }
    main > section { border: 0; padding: 1rem 0 0; break-before: auto; }
    h2, h3, h4, caption, summary { break-after: avoid; }
    tr, figure, .figures li { break-inside: avoid; }
    thead { display: table-header-group; }
    .wide { overflow: visible; }
    table { font-size: 7.5pt; }
    th, td { padding: .25rem .5rem .25rem 0; }
    tbody th, thead .n { min-width: 0; }
    figure svg { max-height: 215mm; }
    .measure { break-inside: avoid; }
  }
  """
