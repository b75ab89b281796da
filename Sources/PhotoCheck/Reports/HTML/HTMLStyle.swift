/// How the HTML report looks on a screen and on paper.
enum HTMLStyle {
    /// Colours reach a contrast of 4.5 to 1 on their ground (WCAG 2.2, 1.4.3; a test computes it), and never stand alone: each
    /// has its word.
    static let text = """

        :root{color-scheme:light dark;--ground:#fff;--ink:#1b1b1f;--soft:#5a5a66;--line:#d6d6de;--card:#f7f7fa;--link:#1a4fa0;
        --unmet:#a4161a;--review:#7a4b00;--met:#176b2c;--time:#dbeafe;--place:#dcfce7;--people:#fde8d0;--event:#f3e0fb}
        @media (prefers-color-scheme:dark){:root{--ground:#16161a;--ink:#ececf1;--soft:#a8a8b5;--line:#3a3a44;--card:#1f1f25;
        --link:#9ec1ff;
        --unmet:#ff8f8f;--review:#f2c063;--met:#7fd699;--time:#1e3a5f;--place:#1c4a2d;--people:#5a3a14;--event:#4a2560}}
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:68rem;padding:1rem;background:var(--ground);color:var(--ink);
        font:16px/1.6 system-ui,"Noto Sans CJK SC","Microsoft YaHei","PingFang SC",sans-serif}
        a{color:var(--link)}
        h1{font-size:1.5rem;line-height:1.3}h2{margin-top:2.5rem;border-bottom:2px solid var(--line)}h3{margin:2rem 0 .5rem;overflow-wrap:anywhere}
        table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border-bottom:1px solid var(--line)}
        th.name{font-weight:normal;white-space:normal;min-width:6rem;overflow-wrap:anywhere}
        td.number{text-align:right;font-variant-numeric:tabular-nums}.wide{overflow-x:auto}
        th button{all:unset;cursor:pointer;text-decoration:underline dotted}th button:focus-visible{outline:2px solid}
        th[aria-sort=ascending] button::after{content:" ▲"}th[aria-sort=descending] button::after{content:" ▼"}
        #matrix td span{display:block;white-space:nowrap}#matrix thead th{white-space:normal;min-width:4.5rem}
        article{display:flow-root;margin:.8rem 0;padding:.6rem .9rem;background:var(--card);border-left:.3rem solid var(--line);
        content-visibility:auto;contain-intrinsic-size:auto 14rem}
        article h4{margin:0;overflow-wrap:anywhere}article p,article li,ul.findings p{margin:.2rem 0;overflow-wrap:anywhere}
        article.unmet{border-color:var(--unmet)}article.review{border-color:var(--review)}article.met{border-color:var(--met)}
        article.here{outline:2px solid}
        .pictures{float:right;margin:0 0 .4rem 1rem;max-width:200px}.pictures figure{margin:.4rem 0 0}
        .pictures img{display:block;max-width:100%;height:auto}.pictures figcaption{font-size:.85rem;line-height:1.3}
        .word{font-weight:700}.word.unmet{color:var(--unmet)}.word.review{color:var(--review)}.word.met{color:var(--met)}
        th,.word,#count,#tally{white-space:nowrap}.soft{color:var(--soft)}.conclusion{font-weight:700}
        ul.findings{list-style:none;padding:0}ul.findings>li{margin:.5rem 0}
        mark{color:var(--ink);border-radius:.2rem;padding:0 .1rem}
        mark.time{background:var(--time)}mark.place{background:var(--place)}mark.people{background:var(--people)}mark.event{background:var(--event)}
        input,select,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:.25rem;padding:.15rem .5rem;max-width:100%}
        nav.tools,.bar{position:sticky;top:0;z-index:1;padding:.5rem 0;background:var(--ground);border-bottom:1px solid var(--line)}
        nav.tools input[type=search]{width:min(22rem,100%)}
        nav.tools label,.bar label{margin-right:.8rem;white-space:nowrap}
        body.judging>main>:not(#sheet){display:none}
        #cells ol{list-style:none;padding:0;display:grid;grid-template-columns:repeat(auto-fill,minmax(13.5rem,1fr));gap:.6rem}
        #cells li{padding:.4rem;background:var(--card);border:2px solid var(--line);overflow-wrap:anywhere;scroll-margin:9rem;
        content-visibility:auto;contain-intrinsic-size:auto 17rem}
        #cells li.met{border-color:var(--met)}#cells li.unmet{border-color:var(--unmet)}#cells li.here{outline:3px solid;outline-offset:1px}
        #cells img{display:block;max-width:100%;height:auto;margin:0 auto .3rem}#cells p{margin:.2rem 0;font-size:.9rem;line-height:1.4}
        [hidden]{display:none!important}
        @media (max-width:40rem){.pictures{float:none;display:flex;gap:.6rem;margin:0 0 .4rem;max-width:none}.pictures figure{margin:0}
        nav.tools,.bar{position:static}}
        @media print{:root{color-scheme:light;--ground:#fff;--ink:#000;--soft:#444;--line:#999;--card:#fff;--link:#000;
        --unmet:#a4161a;--review:#7a4b00;--met:#176b2c;--time:#dbeafe;--place:#dcfce7;--people:#fde8d0;--event:#f3e0fb}
        nav.tools,.top,.bar,button{display:none}body{max-width:none;font-size:11pt}section.unit{break-before:page}
        article,tr{break-inside:avoid}article,#cells li{content-visibility:visible}.wide{overflow:visible}
        mark{print-color-adjust:exact;-webkit-print-color-adjust:exact}}

        """
}
