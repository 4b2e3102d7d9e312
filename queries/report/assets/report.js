// Search, sorting and filters of the tables, and the choice of light or dark.
// The pages are whole without it.
"use strict";

(() => {
  const root = document.documentElement;
  const remembered = (value) => {
    // Pages opened from a folder may be denied storage; the choice then lasts for the page.
    try {
      if (value) localStorage.setItem("rekap-theme", value);
      return localStorage.getItem("rekap-theme");
    } catch {
      return null;
    }
  };
  const theme = remembered();
  if (theme === "light" || theme === "dark") root.dataset.theme = theme;

  for (const button of document.querySelectorAll("[data-theme-toggle]")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const dark = root.dataset.theme
        ? root.dataset.theme === "dark"
        : matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = dark ? "light" : "dark";
      remembered(root.dataset.theme);
    });
  }

  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const collator = new Intl.Collator(root.lang, { numeric: true });

  const sorter = (table) => {
    const body = table.tBodies[0];
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const kind = head.dataset.sort;
      if (!kind) return;
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const now = head.getAttribute("aria-sort");
        const order = now ? (now === "ascending" ? "descending" : "ascending") : head.dataset.first || "ascending";
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", order);
        const sign = order === "ascending" ? 1 : -1;
        const keyed = [...body.rows].map((row) => ({ row, key: row.cells[column].dataset.value || "" }));
        keyed.sort((a, b) => {
          // What is unknown stays last in either order.
          if (a.key === "" || b.key === "") return (a.key === "") - (b.key === "");
          return sign * (kind === "number" ? a.key - b.key : collator.compare(a.key, b.key));
        });
        body.append(...keyed.map((k) => k.row));
      });
    });
  };

  const finder = (form) => {
    const rows = [...document.getElementById(form.dataset.tools).tBodies[0].rows];
    const search = form.querySelector("[data-search]");
    const filters = [...form.querySelectorAll("[data-filter]")];
    const count = form.querySelector("[data-count]");
    const texts = rows.map((row) => plain(row.dataset.find || row.textContent));
    const update = () => {
      const words = plain(search.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      rows.forEach((row, i) => {
        const fits = words.every((word) => texts[i].includes(word)) &&
          filters.every((f) => !f.value || (row.dataset[f.dataset.filter] || "").split(" ").includes(f.value));
        row.hidden = !fits;
        if (fits) shown++;
      });
      count.textContent = count.dataset.text.replace("{n}", shown).replace("{all}", rows.length);
    };
    form.hidden = false;
    form.addEventListener("input", update);
    form.addEventListener("submit", (event) => event.preventDefault());
    document.addEventListener("keydown", (event) => {
      if (event.key === "/" && !/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) {
        event.preventDefault();
        search.focus();
      }
    });
    update();
  };

  // A row opens its region wherever it is clicked; the arrows go from row to row.
  const opener = (table) => {
    for (const row of table.tBodies[0].rows) {
      const target = row.querySelector("th a");
      if (!target) continue;
      row.dataset.open = "";
      row.addEventListener("click", (event) => {
        if (!event.target.closest("a, button") && !String(getSelection())) target.click();
      });
    }
    table.addEventListener("keydown", (event) => {
      const step = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
      let row = event.target.closest("tbody tr");
      if (!step || !row) return;
      do row = row[step]; while (row && row.hidden);
      const link = row && row.querySelector("th a");
      if (link) {
        event.preventDefault();
        link.focus();
      }
    });
  };

  for (const table of document.querySelectorAll("table.sortable")) {
    sorter(table);
    opener(table);
  }
  for (const form of document.querySelectorAll("[data-tools]")) finder(form);
})();
