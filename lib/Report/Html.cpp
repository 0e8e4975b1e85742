//===- Html.cpp - Findings as a page for readers -------------------------===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// One page that needs nothing but itself, and no script to be read. All text
/// but that of the checks' own pages is hostile: it is escaped, and the page's
/// content policy allows one script, by its hash.
///
//===----------------------------------------------------------------------===//

#include "Report/Formats.h"
#include "Report/RuleInfo.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Base64.h"
#include "llvm/Support/SHA256.h"

using namespace llvm;

namespace jwttidy::report {

static constexpr StringLiteral Style = R"css(
:root{color-scheme:light dark;--bg:#f6f7f9;--card:#fff;--ink:#1c2128;--dim:#59636e;--line:#d8dee4;
--accent:#0b57c2;--warn:#9a4b00;--warnbg:#fff3e2;--note:#31517a;--notebg:#e7f0fb;--hit:#fff6d6;--mark:#ffd75e;--code:#f6f8fa}
@media(prefers-color-scheme:dark){:root{--bg:#0e1116;--card:#161b22;--ink:#e4e9ef;--dim:#97a2ae;--line:#2d343d;
--accent:#79b0ff;--warn:#ffb765;--warnbg:#3a2608;--note:#a3c8f5;--notebg:#172a42;--hit:#2e2812;--mark:#7d6410;--code:#0f141a}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main,header.top{max-width:64rem;margin:0 auto;padding:0 1.25rem}
header.top{padding-top:2rem}
h1{font-size:1.7rem;line-height:1.25;margin:0 0 .25rem}
h2{font-size:1.25rem;margin:2.5rem 0 .25rem;padding-top:1rem;border-top:1px solid var(--line);overflow-wrap:anywhere}
h3{font-size:1rem;margin:0 0 .5rem;overflow-wrap:anywhere}
h4{font-size:.95rem;margin:1rem 0 .25rem}
a{color:var(--accent);text-decoration:none}a:hover{text-decoration:underline}
.dim{color:var(--dim)}.small{font-size:.875rem}
code,pre,.path{font-family:ui-monospace,SFMono-Regular,"DejaVu Sans Mono",Menlo,Consolas,monospace;font-size:.85em}
.path,code{overflow-wrap:anywhere}
.banner{background:var(--warnbg);color:var(--warn);border-radius:.5rem;padding:.6rem .9rem;margin:1rem 0}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.75rem;margin:1.25rem 0}
.card{display:block;background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.8rem 1rem;color:inherit}
.card b{display:block;font-size:1.6rem;line-height:1.2}
.card .none{color:var(--dim);font-weight:400}
table.list{border-collapse:separate;border-spacing:0;width:100%;background:var(--card);border:1px solid var(--line);border-radius:.6rem;overflow:hidden}
table.list td,table.list th{padding:.4rem .9rem;text-align:left;border-top:1px solid var(--line);vertical-align:top}
table.list tr:first-child>*{border-top:0}
table.list .n{text-align:right;width:4rem}
#filter{display:none;width:100%;padding:.55rem .8rem;margin:1.25rem 0 0;font:inherit;color:inherit;background:var(--card);
border:1px solid var(--line);border-radius:.5rem}
.script #filter{display:block}
.hidden{display:none}
article{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--warn);border-radius:.6rem;margin:1rem 0;padding:1rem 1.1rem}
article.note{border-left-color:var(--note)}
article:target{outline:2px solid var(--accent)}
.where{display:flex;flex-wrap:wrap;gap:.2rem .8rem;align-items:baseline;margin-bottom:.35rem}
.level{font-size:.75rem;font-weight:600;padding:.05rem .5rem;border-radius:1rem;background:var(--warnbg);color:var(--warn)}
.note .level{background:var(--notebg);color:var(--note)}
.advice{margin:.1rem 0 .9rem}.advice b{font-weight:600}
ol.steps{list-style:none;margin:0;padding:0;counter-reset:step}
ol.steps>li{position:relative;padding:0 0 .9rem 2.1rem;counter-increment:step}
ol.steps>li:before{content:counter(step);position:absolute;left:0;top:.1rem;width:1.4rem;height:1.4rem;border-radius:50%;
background:var(--notebg);color:var(--note);font-size:.78rem;font-weight:600;text-align:center;line-height:1.4rem}
ol.steps>li.primary:before{background:var(--warn);color:var(--card)}
ol.steps>li:not(:last-child):after{content:"";position:absolute;left:.66rem;top:1.7rem;bottom:.1rem;border-left:2px solid var(--line)}
ol.steps>li:last-child{padding-bottom:0}
.primary>.what{font-weight:600}
pre{margin:.35rem 0 0;padding:.5rem 0;background:var(--code);border:1px solid var(--line);border-radius:.4rem;overflow-x:auto;line-height:1.5;tab-size:4}
pre .row{display:block;width:max-content;min-width:100%;padding-right:.9rem}
pre .row.hit{background:var(--hit)}
pre .no{display:inline-block;width:3.4rem;padding-right:.9rem;text-align:right;color:var(--dim);user-select:none}
pre mark{background:var(--mark);color:inherit;border-radius:.15rem}
.help pre{padding:.6rem .9rem}
details{margin:.6rem 0}summary{cursor:pointer;color:var(--accent)}
.help{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:.2rem 1.1rem .6rem;margin-top:.5rem}
footer{max-width:64rem;margin:3rem auto 2rem;padding:0 1.25rem}
@media(max-width:40rem){main,header.top,footer{padding-left:.8rem;padding-right:.8rem}article{padding:.8rem}
h1{font-size:1.4rem}pre .no{width:2.6rem;padding-right:.6rem}ol.steps>li{padding-left:1.8rem}.cards{grid-template-columns:1fr 1fr}
.card b{font-size:1.3rem}table.list td,table.list th{padding:.4rem .6rem}}
@media print{#filter{display:none!important}article{break-inside:avoid}body{background:#fff}}
)css";

/// Shows the field that filters, and hides what does not have its words.
static constexpr StringLiteral Script = R"js(
document.body.classList.add("script");
document.getElementById("filter").addEventListener("input", function () {
  var words = this.value.toLowerCase().split(/\s+/).filter(Boolean);
  document.querySelectorAll("article").forEach(function (a) {
    var text = (a.dataset.check + " " + a.textContent).toLowerCase();
    a.classList.toggle("hidden", !words.every(function (w) { return text.indexOf(w) >= 0; }));
  });
});
)js";

namespace {
/// Text that is not HTML.
struct Escaped {
  StringRef Text;
};
raw_ostream &operator<<(raw_ostream &OS, Escaped E) {
  printHTMLEscaped(E.Text, OS);
  return OS;
}
Escaped esc(StringRef Text) { return {Text}; }

/// As much of Markdown as the checks' pages use.
class Markdown {
public:
  explicit Markdown(raw_ostream &OS) : OS(OS) {}
  void write(StringRef Text);

private:
  raw_ostream &OS;
  void inlines(StringRef Text);
  void table(ArrayRef<StringRef> Rows);
};

/// `code` and **bold**.
void Markdown::inlines(StringRef Text) {
  auto Between = [&](StringRef Mark, StringRef Tag, bool IsCode) {
    if (!Text.starts_with(Mark))
      return false;
    size_t End = Text.find(Mark, Mark.size());
    if (End == StringRef::npos)
      return false;
    StringRef Inner = Text.slice(Mark.size(), End);
    OS << '<' << Tag << '>';
    if (IsCode)
      OS << esc(Inner);
    else
      inlines(Inner);
    OS << "</" << Tag << '>';
    Text = Text.drop_front(End + Mark.size());
    return true;
  };
  while (!Text.empty()) {
    if (Between("`", "code", true) || Between("**", "b", false))
      continue;
    OS << esc(Text.take_front(1));
    Text = Text.drop_front();
  }
}

void Markdown::table(ArrayRef<StringRef> Rows) {
  OS << "<table class=list>";
  for (StringRef Row : Rows) {
    // The line between the head and the rows.
    if (Row.find_first_not_of("|-: ") == StringRef::npos)
      continue;
    SmallVector<StringRef, 4> Cells;
    Row.trim().trim('|').split(Cells, '|');
    StringRef Tag = Row.data() == Rows.front().data() ? "th" : "td";
    OS << "<tr>";
    for (StringRef Cell : Cells) {
      OS << '<' << Tag << '>';
      inlines(Cell.trim());
      OS << "</" << Tag << '>';
    }
    OS << "</tr>";
  }
  OS << "</table>\n";
}

void Markdown::write(StringRef Text) {
  SmallVector<StringRef, 64> Lines;
  Text.split(Lines, '\n');
  for (size_t I = 0; I < Lines.size();) {
    // The lines from here on that are of one block.
    auto Take = [&](function_ref<bool(StringRef)> IsOfIt) {
      size_t Begin = I;
      while (I < Lines.size() && IsOfIt(Lines[I]))
        ++I;
      return ArrayRef(Lines).slice(Begin, I - Begin);
    };
    auto EndsText = [](StringRef L) {
      return L.trim().empty() || L.starts_with("- ") || L.starts_with("|") ||
             L.starts_with("```") || L.starts_with("#");
    };
    StringRef Line = Lines[I];
    if (Line.trim().empty()) {
      ++I;
    } else if (Line.starts_with("```")) {
      ++I;
      OS << "<pre>"
         << esc(join(Take([](StringRef L) { return !L.starts_with("```"); }),
                     "\n"))
         << "</pre>\n";
      ++I;
    } else if (Line.starts_with("    ")) {
      OS << "<pre>";
      for (StringRef L :
           Take([](StringRef L) { return L.starts_with("    "); }))
        OS << esc(L.drop_front(4)) << '\n';
      OS << "</pre>\n";
    } else if (Line.starts_with("|")) {
      table(Take([](StringRef L) { return L.starts_with("|"); }));
    } else if (Line.starts_with("#")) {
      OS << "<h4>";
      inlines(Line.ltrim("# "));
      OS << "</h4>\n";
      ++I;
    } else if (Line.starts_with("- ")) {
      OS << "<ul>";
      while (I < Lines.size() && Lines[I].starts_with("- ")) {
        std::string Item = Lines[I++].drop_front(2).str();
        for (StringRef L : Take([&](StringRef L) { return !EndsText(L); }))
          Item += (" " + L.trim()).str();
        OS << "<li>";
        inlines(Item);
        OS << "</li>";
      }
      OS << "</ul>\n";
    } else {
      OS << "<p>";
      inlines(join(Take([&](StringRef L) { return !EndsText(L); }), " "));
      OS << "</p>\n";
    }
  }
}

class Page {
public:
  Page(const Findings &F, raw_ostream &OS) : F(F), OS(OS) {
    for (const std::string &Check : F.Checks)
      ByCheck[Check];
    for (auto [Index, R] : enumerate(F.Results))
      if (!R.Suppression) {
        ByCheck[R.Check].push_back(Index);
        ByPath[R.At.Path].push_back(Index);
      }
  }
  void write();

private:
  const Findings &F;
  raw_ostream &OS;
  using Group = MapVector<StringRef, SmallVector<size_t, 8>>;
  Group ByCheck, ByPath;

  void summary();
  void checks();
  void finding(size_t Index);
  void step(const Place &At, StringRef Text, bool IsPrimary);
  void excerpt(const Place &At);
  void silenced();
};

std::string plural(size_t Number, StringRef Of) {
  return (Twine(Number) + " " + Of + (Number == 1 ? "" : "s")).str();
}

void Page::summary() {
  size_t Count = F.count();
  OS << "<header class=top><h1>"
     << (Count ? plural(Count, "finding") : std::string("No findings"))
     << (F.Folder.empty() ? "" : " in ") << esc(F.Folder)
     << "</h1>\n<p class=\"dim small\">jwt-tidy " << esc(F.Build) << " · "
     << plural(F.NumUnits, "translation unit");
  if (size_t Silenced = F.Results.size() - Count)
    OS << " · <a href=#silenced>" << Silenced << " silenced by comments</a>";
  OS << "</p>\n";
  for (const std::string &Problem : F.Problems)
    OS << "<p class=banner>The run is not complete: " << esc(Problem)
       << "</p>\n";
  if (!F.SourcesAreHere)
    OS << "<p class=banner>The sources were not there when the program was "
          "linked: there are no excerpts, and whether the facts were up to "
          "date "
          "was not checked.</p>\n";
  OS << "<div class=cards>";
  for (const auto &[Check, Of] : ByCheck) {
    OS << "<a class=card href=\"#" << esc(Check) << "\"><b"
       << (Of.empty() ? " class=none" : "") << '>' << Of.size()
       << "</b><span class=path>" << esc(Check) << "</span></a>";
  }
  OS << "</div>\n";
  if (!ByPath.empty()) {
    OS << "<table class=list>";
    for (const auto &[Path, Of] : ByPath) {
      OS << "<tr><td><span class=path>" << esc(Path) << "</span></td><td>";
      for (size_t Index : Of)
        OS << "<a href=\"#f" << Index + 1 << "\">line "
           << F.Results[Index].At.Line << "</a> ";
      OS << "</td><td class=n>" << Of.size() << "</td></tr>\n";
    }
    OS << "</table>\n<input id=filter type=search placeholder=\"Show findings "
          "with these words\" aria-label=\"Show findings with these words\">\n";
  }
  OS << "</header>\n";
}

void Page::excerpt(const Place &At) {
  const Excerpt &E = At.Excerpt;
  if (E.Lines.empty())
    return;
  OS << "<pre>";
  for (auto [Index, Text] : enumerate(E.Lines)) {
    bool IsHit = E.FirstLine + Index == At.Line;
    StringRef Line = Text;
    OS << "<span class=\"row" << (IsHit ? " hit" : "") << "\"><span class=no>"
       << E.FirstLine + Index << "</span>";
    if (IsHit) {
      StringRef Name = Line.drop_front(E.Mark).take_front(At.Length);
      OS << esc(Line.take_front(E.Mark));
      if (!Name.empty())
        OS << "<mark>" << esc(Name) << "</mark>";
      Line = Line.drop_front(E.Mark + Name.size());
    }
    OS << esc(Line) << "\n</span>";
  }
  OS << "</pre>";
}

void Page::step(const Place &At, StringRef Text, bool IsPrimary) {
  OS << "<li" << (IsPrimary ? " class=primary" : "") << "><span class=what>"
     << esc(Text) << "</span> <span class=\"path dim\">" << esc(At.Path) << ':'
     << At.Line << ':' << At.Column << "</span>";
  excerpt(At);
  OS << "</li>\n";
}

void Page::finding(size_t Index) {
  const Result &R = F.Results[Index];
  StringRef Headline = headline(R.Message);
  StringRef Advice = StringRef(R.Message).drop_front(Headline.size());
  Advice.consume_front("; ");
  bool IsNote = R.Level == Level::Note;
  OS << "<article id=f" << Index + 1 << (IsNote ? " class=note" : "")
     << " data-check=\"" << esc(R.Check) << "\"><div class=where><span "
     << "class=level>" << (IsNote ? "note" : "warning")
     << "</span><a class=path href=\"#f" << Index + 1 << "\">" << esc(R.At.Path)
     << ':' << R.At.Line << "</a>";
  if (!R.Function.empty())
    OS << "<span class=\"dim small\">in <code>" << esc(R.Function)
       << "</code></span>";
  std::string Title = Headline.str();
  Title[0] = toUpper(Title[0]);
  OS << "</div>\n<h3>" << esc(Title) << "</h3>\n";
  if (!Advice.empty())
    OS << "<p class=advice><b>What to do:</b> " << esc(Advice) << ".</p>\n";
  if (R.Fix)
    OS << "<p class=advice><b>Perhaps:</b> " << esc(R.Fix->What.Text) << ", in "
       << esc(R.Fix->What.At.Path) << ':' << R.Fix->What.At.Line << ".</p>\n";
  OS << "<ol class=steps>";
  StringRef Here = "reported here";
  for (auto [I, N] : enumerate(R.Notes)) {
    if (I == R.NotesBefore)
      step(R.At, Here, /*IsPrimary=*/true);
    step(N.At, N.Text, /*IsPrimary=*/false);
  }
  if (R.NotesBefore == R.Notes.size())
    step(R.At, Here, /*IsPrimary=*/true);
  OS << "</ol></article>\n";
}

void Page::checks() {
  for (const auto &[Check, Of] : ByCheck) {
    const RuleInfo *Info = findInfo(Check);
    OS << "<section id=\"" << esc(Check) << "\"><h2>" << esc(Check)
       << "</h2>\n";
    if (Info)
      OS << "<p>" << esc(Info->Title) << ".</p>\n";
    if (Info && !Of.empty()) {
      OS << "<details><summary>Why, and what to do</summary><div class=help>";
      Markdown(OS).write(Info->introduction());
      for (StringRef Heading : {"Why", "What to do", "Suppressing a finding"})
        if (StringRef Text = section(Info->page(), Heading); !Text.empty()) {
          OS << "<h4>" << Heading << "</h4>\n";
          Markdown(OS).write(Text);
        }
      OS << "</div></details>\n";
    }
    if (Of.empty())
      OS << "<p class=dim>No findings.</p>\n";
    for (size_t Index : Of)
      finding(Index);
    OS << "</section>\n";
  }
}

void Page::silenced() {
  if (F.Suppressions.empty())
    return;
  OS << "<section id=silenced><h2>Silenced by comments</h2>\n"
        "<table class=list><tr><th>Comment</th><th>Checks</th><th>Reason</th>"
        "<th>Silences</th></tr>\n";
  for (auto [Index, S] : enumerate(F.Suppressions)) {
    OS << "<tr><td><span class=path>" << esc(S.Path) << ':' << S.Line
       << "</span></td><td><code>" << esc(S.Checks) << "</code></td><td>";
    if (S.Reason.empty())
      OS << "<span class=dim>no reason given</span>";
    OS << esc(S.Reason) << "</td><td>";
    bool IsFirst = true;
    for (const Result &R : F.Results)
      if (R.Suppression == Index) {
        OS << (IsFirst ? "" : "<br>") << "line " << R.At.Line << ": "
           << esc(headline(R.Message));
        IsFirst = false;
      }
    if (IsFirst && !S.IsUsed)
      OS << "<span class=dim>nothing any more</span>";
    else if (IsFirst)
      OS << "<span class=dim>what another comment silences, too</span>";
    OS << "</td></tr>\n";
  }
  OS << "</table></section>\n";
}

void Page::write() {
  std::array<uint8_t, 32> Hash = SHA256::hash(arrayRefFromStringRef(Script));
  OS << "<!DOCTYPE html>\n<html lang=en><head><meta charset=utf-8>\n"
        "<meta http-equiv=Content-Security-Policy content=\"default-src "
        "'none'; style-src 'unsafe-inline'; script-src 'sha256-"
     << encodeBase64(Hash)
     << "'\">\n<meta name=viewport content=\"width=device-width, "
        "initial-scale=1\">\n<title>jwt-tidy: "
     << plural(F.count(), "finding") << "</title>\n<style>" << Style
     << "</style></head>\n<body>\n";
  summary();
  OS << "<main>\n";
  checks();
  silenced();
  OS << "</main>\n<footer class=\"dim small\">Literals that may be secrets are "
        "cut in the excerpts.</footer>\n";
  if (!ByPath.empty())
    OS << "<script>" << Script << "</script>\n";
  OS << "</body></html>\n";
}
} // namespace

void writeHtml(const Findings &F, raw_ostream &OS) { Page(F, OS).write(); }

} // namespace jwttidy::report
