/// The contact sheet of the HTML report: shows what a person must judge, takes decisions by keyboard or button, hands them out as a file.
///
/// Decisions live in the page's memory alone; the file has the form that `photocheck merge` reads.
enum HTMLSheetScript {
    static let text = #"""

        (function () {
          "use strict";
          var sheet = document.getElementById("sheet"), judge = document.getElementById("judge");
          if (!sheet || !judge) return;
          var say = sheet.dataset, ask = document.getElementById("ask"), cells = document.getElementById("cells");
          var by = document.getElementById("by"), note = document.getElementById("note");
          var tally = document.getElementById("tally"), decisions = new Map(), saved = true, items = [], here = -1, turn = 0;
          var sections = Array.from(document.querySelectorAll("section.unit"));
          function strong(item) { return item.querySelector("strong").textContent.trim(); }
          function reviews(id) { return "li[data-verdict=review]" + (id ? "[data-id='" + id + "']" : "[data-id]"); }
          function unitsOwn(section, id) {
            return Array.from(section.querySelectorAll(":scope > ul.findings > " + reviews(id)));
          }
          (function () {
            var known = new Set();
            document.querySelectorAll("section.unit " + reviews()).forEach(function (item) {
              if (known.has(item.dataset.id)) return;
              known.add(item.dataset.id);
              var option = new Option(strong(item) + " · " + say.review, item.dataset.id);
              option.dataset.of = "reviews";
              ask.add(option);
            });
          })();
          if (!ask.options.length || !sections.length) return;
          judge.hidden = false;

          function found() {
            var of = ask.selectedOptions[0].dataset.of, id = ask.value, all = [];
            sections.forEach(function (section) {
              if (of !== "photos") {
                var own = of === "units" ? [null] : unitsOwn(section, id).slice(0, 1);
                own.forEach(function (item) { all.push({section: section, text: item && item.querySelector("p").textContent}); });
              }
              if (of === "units") return;
              var photos = Array.from(section.querySelectorAll("article[data-photo]"));
              photos.sort(function (one, other) { return Number(one.id.slice(6)) - Number(other.id.slice(6)); });
              photos.forEach(function (photo) {
                var item = of === "reviews" ? photo.querySelector(reviews(id)) : null;
                if (of === "photos" || item) {
                  all.push({section: section, photo: photo, text: item && item.querySelector("p").textContent});
                }
              });
            });
            return all;
          }
          function keyOf(item) { return ask.value + " " + (item.photo ? item.photo.id : item.section.id); }
          function show(item) {
            var made = decisions.get(keyOf(item)), state = made ? made.decision : "";
            item.cell.className = (state + (items[here] === item ? " here" : "")).trim();
            item.state.textContent = state ? say[state] : say.open;
            item.state.className = state ? "word " + state : "soft";
            item.met.setAttribute("aria-pressed", String(state === "met"));
            item.unmet.setAttribute("aria-pressed", String(state === "unmet"));
          }
          function count() {
            var met = 0, unmet = 0;
            items.forEach(function (item) {
              var made = decisions.get(keyOf(item));
              if (made) { if (made.decision === "met") met += 1; else unmet += 1; }
            });
            tally.textContent = say.tally.replace("{met}", met).replace("{unmet}", unmet)
              .replace("{open}", items.length - met - unmet);
          }
          function mark(item, decision) {
            var key = keyOf(item), made = decisions.get(key);
            if (!decision) decisions.delete(key);
            else decisions.set(key, {item: item, id: ask.value, decision: decision, note: made ? made.note : note.value.trim()});
            saved = false;
            show(item);
            count();
          }
          function enter(place, focuses) {
            if (place < 0 || place >= items.length || !items[place].cell) return;
            var before = items[here];
            here = place;
            if (before) show(before);
            var item = items[here], made = decisions.get(keyOf(item));
            note.value = made && made.note || "";
            show(item);
            if (!focuses) return;
            item.cell.scrollIntoView({block: "nearest"});
            item.cell.focus({preventScroll: true});
          }
          function element(name, text, kind) {
            var made = document.createElement(name);
            if (text) made.textContent = text;
            if (kind) made.className = kind;
            return made;
          }
          function button(text, act) {
            var made = element("button", text);
            made.type = "button";
            made.addEventListener("click", act);
            return made;
          }
          function build(item, place) {
            var cell = item.cell = element("li"), picture = item.photo && item.photo.querySelector("img.whole");
            cell.tabIndex = -1;
            if (picture) cell.append(picture.cloneNode());
            var name = element("p"), link = element("a", item.photo ? item.photo.querySelector(".file").textContent : say.unit);
            link.href = "#" + (item.photo ? item.photo.id : item.section.id);
            link.addEventListener("click", close);
            name.append(link);
            cell.append(name);
            var caption = item.photo && item.photo.querySelector("p.caption");
            if (caption) cell.append(element("p", caption.textContent, "soft"));
            if (item.text) cell.append(element("p", item.text));
            var line = element("p");
            item.state = element("span");
            item.met = button(say.met, function () { enter(place); mark(item, "met"); });
            item.unmet = button(say.unmet, function () { enter(place); mark(item, "unmet"); });
            line.append(item.met, " ", item.unmet, " ", item.state);
            cell.append(line);
            cell.addEventListener("focus", function () { if (items[here] !== item) enter(place); });
            show(item);
            return cell;
          }
          // A hundred at a time: a thousand photos must not hold up the page.
          function fill() {
            var mine = turn += 1, place = 0, list = null, open = null;
            items = found();
            here = -1;
            cells.textContent = "";
            (function more() {
              if (mine !== turn) return;
              for (var end = Math.min(place + 100, items.length); place < end; place += 1) {
                if (items[place].section !== open) {
                  open = items[place].section;
                  list = element("ol");
                  cells.append(element("h3", open.querySelector("h3").textContent), list);
                }
                list.append(build(items[place], place));
              }
              if (place < items.length) setTimeout(more, 0);
            })();
            count();
            enter(0, true);
          }
          function open() {
            document.body.classList.add("judging");
            sheet.hidden = false;
            fill();
          }
          function close() {
            document.body.classList.remove("judging");
            sheet.hidden = true;
            judge.focus();
          }
          function written() {
            var all = [];
            Array.from(ask.options).forEach(function (option) {
              sections.forEach(function (section) {
                var made = Array.from(decisions.values()).filter(function (made) {
                  return made.id === option.value && made.item.section === section;
                });
                made.sort(function (one, other) {
                  var number = function (entry) { return entry.item.photo ? Number(entry.item.photo.id.slice(6)) : 0; };
                  return number(one) - number(other);
                });
                made.forEach(function (entry) {
                  var one = {unit: JSON.parse(section.dataset.unit)};
                  if (entry.item.photo) Object.assign(one, JSON.parse(entry.item.photo.dataset.photo));
                  one.requirement = entry.id;
                  one.decision = entry.decision;
                  if (entry.note) one.note = entry.note;
                  all.push(one);
                });
              });
            });
            var file = {type: "photocheck-decisions", version: 1, profile: say.profile};
            if (by.value.trim()) file.by = by.value.trim();
            file.decisions = all;
            return JSON.stringify(file, null, 1) + "\n";
          }
          function save() {
            var link = document.createElement("a");
            link.href = URL.createObjectURL(new Blob([written()], {type: "application/json"}));
            link.download = "photocheck-decisions.json";
            document.body.append(link);
            link.click();
            link.remove();
            setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
            saved = true;
          }
          judge.addEventListener("click", open);
          document.getElementById("back").addEventListener("click", close);
          document.getElementById("save").addEventListener("click", save);
          ask.addEventListener("change", fill);
          note.addEventListener("input", function () {
            var made = items[here] && decisions.get(keyOf(items[here]));
            if (made) { made.note = note.value.trim(); saved = false; }
          });
          addEventListener("beforeunload", function (event) { if (!saved && decisions.size) event.preventDefault(); });
          document.addEventListener("keydown", function (event) {
            if (sheet.hidden || event.ctrlKey || event.metaKey || event.altKey) return;
            var isText = event.target.tagName === "INPUT" || event.target.tagName === "SELECT";
            if (isText) {
              if ((event.key === "Enter" || event.key === "Escape") && items[here]) items[here].cell.focus();
              return;
            }
            var item = items[here];
            if (event.key === "j") enter(here + 1, true);
            else if (event.key === "k") enter(here - 1, true);
            else if (event.key === "m" && item) mark(item, "met");
            else if (event.key === "u" && item) mark(item, "unmet");
            else if (event.key === "x" && item) mark(item, null);
            else if (event.key === "n" && item) note.focus();
            else if (event.key === "Escape") close();
            else return;
            event.preventDefault();
          });
        })();

        """#
}
