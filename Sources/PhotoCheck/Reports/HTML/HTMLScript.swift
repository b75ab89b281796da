/// What the HTML report's own script does: filters, sorts, moves from photo to photo.
///
/// Without it the page says the same.
enum HTMLScript {
    static let text = page + HTMLSheetScript.text

    private static let page = #"""

        (function () {
          "use strict";
          function sortable(table) {
            Array.from(table.tHead.rows[0].cells).forEach(function (head, column) {
              var button = document.createElement("button");
              button.type = "button";
              button.textContent = head.textContent;
              head.textContent = "";
              head.append(button);
              button.addEventListener("click", function () {
                var falls = head.getAttribute("aria-sort") === "ascending", body = table.tBodies[0];
                var rows = Array.from(body.rows).map(function (row) {
                  var text = row.cells[column].textContent.trim();
                  return {row: row, text: text, number: parseFloat(text.replace(/^\D+/, ""))};
                });
                rows.sort(function (one, other) {
                  var order = !isNaN(one.number) && !isNaN(other.number) ? one.number - other.number
                    : one.text < other.text ? -1 : one.text > other.text ? 1 : 0;
                  return falls ? -order : order;
                });
                Array.from(table.tHead.rows[0].cells).forEach(function (other) { other.removeAttribute("aria-sort"); });
                head.setAttribute("aria-sort", falls ? "descending" : "ascending");
                rows.forEach(function (entry) { body.append(entry.row); });
              });
            });
          }
          ["units", "matrix"].forEach(function (id) {
            var table = document.getElementById(id);
            if (table) sortable(table);
          });
        })();
        (function () {
          "use strict";
          var tools = document.querySelector("nav.tools"), none = document.getElementById("none");
          if (!tools) return;
          var photos = Array.from(document.querySelectorAll("article[data-photo]"));
          var texts = photos.map(function (photo) { return photo.textContent.toLowerCase(); });
          var asked = photos.map(function (photo) {
            return Array.from(photo.querySelectorAll("li[data-id]")).map(function (item) { return item.dataset.id; });
          });
          var find = document.getElementById("find"), about = document.getElementById("about");
          var order = document.getElementById("order"), count = document.getElementById("count");
          var boxes = Array.from(tools.querySelectorAll("input[type=checkbox]"));
          var wait = 0;
          var titles = new Map();
          document.querySelectorAll("article li[data-id]").forEach(function (item) {
            if (!titles.has(item.dataset.id)) titles.set(item.dataset.id, item.querySelector("strong").textContent.trim());
          });
          titles.forEach(function (title, id) { about.add(new Option(title, id)); });
          function filter() {
            var words = find.value.toLowerCase().split(/\s+/).filter(Boolean), shown = 0;
            var kinds = boxes.filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
            photos.forEach(function (photo, place) {
              var fits = kinds.indexOf(photo.classList[0]) >= 0
                && (!about.value || asked[place].indexOf(about.value) >= 0)
                && words.every(function (word) { return texts[place].indexOf(word) >= 0; });
              if (photo.hidden === fits) photo.hidden = !fits;
              if (fits) shown += 1;
            });
            if (words.length || about.value) document.querySelectorAll("section.unit details").forEach(function (part) {
              part.open = part.querySelector("article:not([hidden])") !== null;
            });
            none.hidden = shown > 0;
            count.textContent = count.dataset.say.replace("{n}", shown).replace("{all}", photos.length);
          }
          function sort() {
            var byName = order.value === "name", groups = new Map();
            photos.forEach(function (photo, place) {
              if (!groups.has(photo.parentNode)) groups.set(photo.parentNode, []);
              groups.get(photo.parentNode).push({photo: photo, key: byName ? Number(photo.id.slice(6)) : place});
            });
            groups.forEach(function (group, parent) {
              // Photos of a part stand side by side: what is behind them stays there.
              var marker = document.createComment("");
              parent.insertBefore(marker, parent.querySelector(":scope > article"));
              group.sort(function (one, other) { return one.key - other.key; });
              group.forEach(function (entry) { parent.insertBefore(entry.photo, marker); });
              marker.remove();
            });
          }
          function visible() {
            return Array.from(document.querySelectorAll("article[data-photo]:not([hidden])"));
          }
          function go(step) {
            var shown = visible(), now = document.querySelector("article.here");
            var next = shown[now ? shown.indexOf(now) + step : step > 0 ? 0 : -1];
            if (!next) return;
            var part = next.closest("details");
            if (part) part.open = true;
            if (now) now.classList.remove("here");
            next.classList.add("here");
            next.scrollIntoView({block: "center"});
            next.focus({preventScroll: true});
          }
          tools.hidden = false;
          boxes.concat([about]).forEach(function (field) { field.addEventListener("change", filter); });
          order.addEventListener("change", sort);
          find.addEventListener("input", function () { clearTimeout(wait); wait = setTimeout(filter, 120); });
          document.addEventListener("keydown", function (event) {
            if (document.body.classList.contains("judging") || event.ctrlKey || event.metaKey || event.altKey) return;
            if (/^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)) return;
            if (event.key === "j") go(1);
            if (event.key === "k") go(-1);
          });
          filter();
        })();

        """#
}
