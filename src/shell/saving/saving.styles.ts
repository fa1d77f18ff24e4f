import { css } from "lit";

export const savingStyles = css`
  /* The plot keeps its width, by which is known which form it will have. */
  .frame.spared .plot {
    flex: none;
    block-size: 0;
    min-block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .spared .stage {
    flex: none;
    margin: 0;
  }
  .spared .table {
    display: block;
    margin-block-start: 12px;
  }
  .spared .list {
    display: none;
  }
  .spared .sentence,
  .draw {
    margin-block-start: 10px;
  }
  .draw {
    align-self: flex-start;
    min-block-size: 32px;
    padding-inline: 12px;
    border: 1px solid var(--_muted);
  }
  .draw.unseen {
    min-block-size: 0;
  }
  @media (pointer: coarse) {
    .draw {
      min-block-size: 44px;
    }
  }
  :is([role="listbox"], .table)[tabindex="-1"] {
    outline: none;
  }
  @media print {
    .draw {
      display: none;
    }
  }
`;
