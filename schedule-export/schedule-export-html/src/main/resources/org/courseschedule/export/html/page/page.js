"use strict";
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const rows = all(".schedule-row");
  const list = document.querySelector(".page-list");
  const months = document.querySelector(".page-months");
  const now = new Date();
  const iso = (day) => [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, "0")).join("-");
  const today = iso(now);
  document.querySelector(".page-tools").hidden = false;

  // What is past, what is next.
  const coming = rows.filter((row) => (row.dataset.last || "") >= today)
    .sort((one, other) => one.dataset.first < other.dataset.first ? -1 : one.dataset.first > other.dataset.first ? 1 : 0);
  rows.filter((row) => coming.length && row.dataset.last && row.dataset.last < today).forEach((row) => row.classList.add("is-past"));
  const next = coming.find((row) => row.matches(".schedule-class, .schedule-exam"));
  const due = coming.find((row) => row.matches(".schedule-has-due"));
  const link = (label, row, text) => {
    const line = document.createElement("span");
    const anchor = document.createElement("a");
    anchor.href = "#" + row.id;
    anchor.textContent = text;
    const date = row.querySelector(".schedule-date time").textContent;
    line.append(label + ": ", anchor, row.dataset.first <= today ? "" : ", " + date);
    document.querySelector(".page-next").append(line);
  };
  // The months say each row in brief.
  const brief = (row) => {
    const item = document.querySelector(".page-item a[href='#" + row.id + "'] span");
    return item && item.textContent || row.querySelector(".schedule-date time").textContent;
  };
  if (next) {
    const isToday = next.dataset.first <= today;
    const badge = document.createElement("span");
    badge.className = "schedule-next";
    badge.textContent = isToday ? "Today" : "Next class";
    next.classList.add("is-next");
    next.setAttribute("aria-current", "date");
    next.querySelector(".schedule-date").append(" ", badge);
    link(badge.textContent, next, brief(next));
  }
  if (due) {
    const what = [...new Set(all(".schedule-due", due).map((mark) => mark.textContent))].join(", ");
    link("Next due", due, what || brief(due));
  }
  const monday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - (now.getDay() + 6) % 7);
  all("[data-week='" + iso(monday) + "']").forEach((week) => {
    week.classList.add("is-now");
    week.setAttribute("aria-current", "date");
  });
  all("[data-day='" + today + "']").forEach((day) => {
    day.classList.add("is-today");
    day.setAttribute("aria-current", "date");
  });

  // The filter: every word must stand in the row.
  const filter = document.querySelector("#filter");
  const texts = new Map(rows.map((row) => [row, (row.closest("tbody").firstElementChild.textContent + " " + row.textContent).toLowerCase()]));
  const apply = () => {
    const words = filter.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const [row, text] of texts) {
      row.hidden = !words.every((word) => text.includes(word));
      shown += row.hidden ? 0 : 1;
    }
    all(".schedule-table tbody").forEach((body) => {
      body.hidden = all(".schedule-row", body).every((row) => row.hidden);
    });
    all(".page-item").forEach((item) => {
      item.hidden = document.querySelector(item.querySelector("a").hash).hidden;
    });
    document.querySelector(".page-count").textContent = words.length ? shown + " of " + rows.length : "";
  };
  filter.addEventListener("input", apply);

  // Two views; a link to a class leads to the list, where it stands.
  const views = all("[name=view]");
  const show = () => {
    const view = views.find((one) => one.checked);
    if (view) {
      list.hidden = view.value !== "list";
      months.hidden = view.value === "list";
    }
  };
  const toList = () => {
    const row = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (row && row.matches(".schedule-row")) {
      filter.value = row.hidden ? "" : filter.value;
      apply();
      views.forEach((one) => one.checked = one.value === "list");
      show();
      row.scrollIntoView();
    }
  };
  views.forEach((one) => one.addEventListener("change", show));
  window.addEventListener("hashchange", toList);
  show();
  apply();
  toList();

  // A page on the web knows where its feed is, and can offer to subscribe.
  if (location.protocol.startsWith("http")) {
    all(".page-feed").forEach((file) => {
      const subscribe = file.parentElement.cloneNode(true);
      subscribe.firstElementChild.textContent = "Subscribe";
      subscribe.firstElementChild.href = file.href.replace(/^https?/, "webcal");
      file.parentElement.before(subscribe);
    });
  }
})();
