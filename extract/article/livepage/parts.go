package livepage

// head writes what stands in the head besides the page's own lines.
func (w *writer) head(size int) {
	for i := range 14 {
		w.put("<link rel=\"preload\" as=\"%s\" href=\"https://cdn.contoh.id/assets/v%d/bundle-%d.css\" crossorigin=\"anonymous\">\n", w.pick([]string{"style", "script", "font"}), size, i)
	}
	for _, px := range []int{32, 57, 60, 72, 76, 114, 120, 144, 152, 180, 192} {
		w.put("<link rel=\"apple-touch-icon\" sizes=\"%dx%d\" href=\"/icon-%d.png\">\n", px, px, px)
	}
	for _, name := range []string{"theme-color", "robots", "googlebot", "fb:app_id", "twitter:card", "twitter:site", "msapplication-TileColor", "viewport", "referrer"} {
		w.put("<meta name=\"%s\" content=\"%d, max-image-preview:large\">\n", name, size)
	}
	for range 2 {
		w.put("<style>\n")
		for i := range 5 * size {
			w.put(".widget-%d > .item:nth-child(%d){margin:0 auto %dpx;color:#%06x;display:flex}@media(max-width:%dpx){.widget-%d{width:100%%}}\n", i, i, i*3, i*7919, 320+i, i)
		}
		w.put("</style>\n")
	}
	w.put("<script>(function(w,d,s,l,i){w[l]=w[l]||[];w[l].push({'gtm.start':new Date().getTime(),event:'gtm.js'});if(w.a<w.b&&d){d.write('<div class=\"x\"><\\/div>')}})(window,document,'script','dataLayer','GTM-CONTOH');</script>\n")
	w.put("<script type=\"text/javascript\">\nvar adUnits=[")
	for i := range 3 * size {
		w.put("{code:'div-gpt-ad-%d-0',mediaTypes:{banner:{sizes:[[300,250],[336,280],[%d,90]]}},bids:[{bidder:'contoh',params:{placementId:%d,floor:0.%d}}]},\n", 1600000+i, 320+i, 99100+i, i)
	}
	w.put("];window.pbjs=window.pbjs||{};pbjs.que=pbjs.que||[];</script>\n")
	for i := range 6 {
		w.put("<script async src=\"https://cdn.contoh.id/js/lib-%d.js?ver=6.%d\" id=\"lib-%d-js\" data-cfasync=\"false\"></script>\n", i, i, i)
	}
}

// icon is a drawing as share buttons and menus carry it.
const icon = `<svg class="icon" xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 24 24" aria-hidden="true"><g fill="none"><path d="M12 2C6.48 2 2 6.48 2 12s4.48 10 10 10 10-4.48 10-10S17.52 2 12 2zm1 15h-2v-6h2v6zm0-8h-2V7h2v2z"/></g></svg>`

// header writes the bar, the menus and the ticker above the article.
func (w *writer) header(size int) {
	w.put("<noscript><iframe src=\"https://tag.contoh.id/ns.html?id=GTM-CONTOH\" height=\"0\" width=\"0\" style=\"display:none\"></iframe></noscript>\n")
	w.put("<!-- header -->\n<div id=\"topbar\" class=\"topbar js-sticky\" data-offset=\"60\"><div class=\"container clearfix\"><button type=\"button\" class=\"btn-menu\" aria-label=\"Menu\">%s</button><a class=\"logo\" href=\"/\" title=\"Beranda\"><img src=\"/img/logo.svg\" width=\"180\" height=\"40\" alt=\"Logo\"></a>", icon)
	w.put("<form class=\"search\" action=\"/search\" method=\"get\"><input type=\"text\" name=\"q\" placeholder=\"Cari berita\" value=\"\"><button class=\"btn\" type=\"submit\">Cari</button></form></div></div>\n")
	for _, kind := range []string{"main-menu", "mobile-menu"} {
		w.put("<nav class=\"%s\" role=\"navigation\"><ul id=\"%s\" class=\"menu sf-menu\">\n", kind, kind)
		for i, section := range sections {
			w.put("<li id=\"menu-item-%d\" class=\"menu-item menu-item-type-taxonomy menu-item-has-children menu-item-%d\"><a href=\"https://www.contoh.id/%s?ref=menu&amp;pos=%d\">%s</a><ul class=\"sub-menu\">", i, i, slug(section), i, section)
			for j := range size / 2 {
				w.put("\n\t\t\t\t<li id=\"menu-item-%[1]d\" class=\"menu-item menu-item-type-taxonomy menu-item-object-category menu-item-%[1]d\"><a href=\"https://www.contoh.id/%[2]s/%[3]s/\" title=\"Berita %[4]s hari ini\">%[5]s</a></li>\n", i*20+j, slug(section), slug(towns[j%len(towns)]), towns[j%len(towns)], towns[j%len(towns)])
			}
			w.put("</ul></li>\n")
		}
		w.put("</ul></nav>\n")
	}
	w.put("<div class=\"ticker\"><span class=\"ticker__label\">Trending</span><ul>")
	for range 8 {
		w.put("<li><a href=\"/tag/%s\">#%s</a></li>", slug(w.pick(towns)), w.pick(sections))
	}
	w.put("</ul></div>\n")
	w.slot("leaderboard", 0)
}

// slot writes an advert's place.
func (w *writer) slot(name string, n int) {
	w.put("<!-- /2178/%s -->\n<div class=\"ads ads-%s\" id=\"div-gpt-ad-%s-%d\" style=\"min-height:250px\"><script>googletag.cmd.push(function(){googletag.display('div-gpt-ad-%s-%d');});</script></div>\n", name, name, name, n, name, n)
}

// lists writes the lists of other articles, the share buttons and the comments.
func (w *writer) lists(size int) {
	w.put("<div class=\"share-sticky\">")
	for _, to := range []string{"facebook", "twitter", "whatsapp", "telegram", "line", "copy"} {
		w.put("<a class=\"share__item share__item--%s\" href=\"https://%s.contoh.id/share?u=https%%3A%%2F%%2Fcontoh.id&amp;t=1\" target=\"_blank\" rel=\"noopener\">%s<span class=\"sr-only\">%s</span></a>", to, to, icon, to)
	}
	w.put("</div>\n")
	for _, list := range []string{"related", "recommend", "latest"} {
		w.put("<div class=\"%s widget-%s\"><div class=\"heading\"><h4 class=\"heading__title\">Berita lainnya</h4></div><div class=\"row\">\n", list, list)
		for i := range 3 * size / 2 {
			title := w.headline()
			w.put("<div class=\"col card card--%s\" data-id=\"%d\"><a class=\"card__link\" href=\"https://www.contoh.id/daerah/pr-%d/%s?utm_source=related&amp;utm_medium=widget&amp;utm_campaign=article\" data-pos=\"%d\"><div class=\"card__img\"><picture><source data-srcset=\"/thumb/%d.webp 1x, /thumb/%d@2x.webp 2x\" type=\"image/webp\"><img class=\"lazyload\" src=\"data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==\" data-src=\"/thumb/%d.jpg\" alt=\"%s\" width=\"150\" height=\"100\"></picture></div>\n\t\t\t<div class=\"card__box\"><h3 class=\"card__title\">%s</h3>\n\t\t\t\t<p class=\"card__lead\">%s. Kegiatan itu dihadiri perangkat daerah dan warga setempat; hasilnya diumumkan pekan depan di kantor kecamatan, kata panitia kepada wartawan.</p>\n\t\t\t\t<span class=\"card__cat\">%s</span> <span class=\"card__date\">%d Mei 2024, %02d:%02d WIB</span></div></a></div>\n",
				list, 70000+i, 70000+i, slug(title), i, i, i, i, title, title, title, w.pick(sections), 1+i%28, i%24, i%60)
		}
		w.put("</div></div>\n")
		w.slot(list, 1)
	}
	w.put("<aside class=\"sidebar widget-area\"><div class=\"most\"><h4>Terpopuler</h4><ol class=\"most__list\">\n")
	for i := range 10 {
		title := w.headline()
		w.put("<li class=\"most__item\"><span class=\"most__num\">%d</span><div class=\"most__box\"><a class=\"most__link\" href=\"/daerah/%s?utm_source=most&utm_medium=side&pos=%d\">%s</a></div></li>\n", i+1, slug(title), i, title)
	}
	w.put("</ol></div></aside>\n<div id=\"comments\" class=\"comments-area\"><div class=\"comment-respond\"><h3 class=\"comment-reply-title\">Tinggalkan komentar</h3><form action=\"/comment\" method=\"post\"><textarea id=\"comment\" name=\"comment\" cols=\"45\" rows=\"8\"></textarea><input type=\"hidden\" name=\"post\" value=\"%d\"><select name=\"sort\"><option value=\"new\" selected>Terbaru</option><option value=\"old\">Terlama</option></select><input type=\"submit\" value=\"Kirim\"></form></div></div>\n", size)
}

// footer writes the footer and the program text behind it.
func (w *writer) footer(size int) {
	w.put("<footer id=\"site-footer\" class=\"footer\"><div class=\"container\"><div class=\"row\">\n")
	for i := range 4 {
		w.put("<div class=\"col-%d footer__col\"><h5>Jaringan</h5><ul class=\"footer__list\">", i)
		for j := range size {
			w.put("\n\t\t\t<li class=\"footer__item\"><a class=\"footer__link\" href=\"https://%s%d.contoh.id/?utm_source=network&amp;utm_medium=footer\" rel=\"nofollow noopener\" target=\"_blank\">%s.contoh.id</a></li>\n", slug(towns[j%len(towns)]), j, slug(towns[j%len(towns)]))
		}
		w.put("</ul></div>\n")
	}
	w.put("</div><p class=\"copyright\">&copy; 2024 Contoh Media. Seluruh isi dilindungi.</p></div></footer>\n")
	for i := range 4 {
		w.put("<script type=\"text/javascript\" id=\"inline-%d\">\n/* <![CDATA[ */\n", i)
		for j := range 2 * size {
			w.put("var setting_%d_%d={\"ajax\":\"https:\\/\\/www.contoh.id\\/ajax.php\",\"nonce\":\"%x\",\"n\":%d};for(var k=0;k<setting_%d_%d.n;k++){window.q=(window.q||[]).concat(k);}\n", i, j, j*104729+i, j, i, j)
		}
		w.put("/* ]]> */\n</script>\n")
	}
}
