package indicator

// take gives a claim the words of another.
func take(to, from *Claim, src Source) {
	to.Family, to.Undone = from.Family, from.Undone
	strength := from.Strength
	if from.Rule == TargetOfRecording {
		to.Family, strength = "record", max(strength, 0.6) // what is told of the target is its recording
	}
	if !to.AimSaid {
		to.Aim = from.Aim
		to.AimSaid = from.AimSaid && src == Beside
	}
	if to.Cohort == "" && (src == Beside || to.Aim == from.Aim) {
		// a target is set for all, whoever was told of before
		to.Cohort = from.Cohort
	}
	if src == List || src == Before {
		// the time left to reach a target is none in which anybody came
		to.Flow = to.Flow || !to.Became && from.Flow && to.Family == "ikd" && !from.Rest && from.Aim == "actual"
	}
	reached := from.Aim == "target" && to.Aim == "actual" && from.Base != "ikd_target"
	if to.Base == "" && to.Percent == from.Percent && to.Of < 0 && !from.Old && !(to.Old && to.Aim == "target" && src == Before) &&
		(to.Aim == from.Aim && (src <= List || !to.AimSaid) || reached) {
		to.Base = from.Base // "target 30 persen dari wajib KTP. Realisasinya 9,9 persen"
	}
	to.Source = src
	switch src {
	case Beside:
		to.Strength, to.Rule = strength, "beside"
	case List:
		to.Strength, to.Rule = max(0.9*strength, min(strength, 0.5)), "list"
	case Before:
		to.Strength, to.Rule = max(0.75*strength, min(strength, 0.4)), "sentence_before"
	default:
		to.Strength, to.Rule = 0.5, "topic"
	}
}

// share gives two forms of one figure (count and share) the same words: those
// of the form that has the better ones.
func (c *context) share(a, b *Claim) {
	x, y := a.Strength, b.Strength
	if generic(a.Family) {
		x *= 0.2
	}
	if generic(b.Family) {
		y *= 0.2
	}
	if a.Family == "population" && b.Percent && indicatorShare[b.Family] && b.Source <= Beside {
		x *= 0.2 // "31.209 penduduk atau 10,1 persen dari wajib KTP telah mengaktifkan IKD"
	}
	c.ofHolders(a, b)
	switch {
	case b.Family == "" || a.Family != "" && x >= y:
		take(b, a, Beside)
	case a.Family == "" || y > x:
		take(a, b, Beside)
	}
	if a.Cohort == "" {
		a.Cohort = b.Cohort
	} else if b.Cohort == "" {
		b.Cohort = a.Cohort
	}
	for _, x := range [...][2]*Claim{{a, b}, {b, a}} {
		if x[1].Percent && x[1].Base == "" && x[0].Family != "wajib" {
			x[1].Base = x[0].group
		}
		if x[1].Percent && x[1].Base == "" && !x[0].Percent {
			x[1].Base = x[0].Base // "25 persen atau 125 ribu warga dari jumlah wajib KTP"
		}
	}
	if a.AimSaid && !b.AimSaid {
		b.Aim, b.AimSaid = a.Aim, true
	} else if b.AimSaid && !a.AimSaid {
		a.Aim, a.AimSaid = b.Aim, true
	} else if a.AimSaid && b.AimSaid && a.Aim == "target" {
		b.Aim = a.Aim // "menargetkan 30 persen atau 81 ribu warga sudah mengaktifkan IKD"
	} else if a.merely && b.AimSaid && b.Aim == "target" && !b.hoped {
		a.Aim = b.Aim // "hanya 81 ribu warga atau 30 persen yang tahun ini ditarget"
	}
	if a.Undone != b.Undone {
		a.Undone, b.Undone = true, true
	}
	if a.Role == "gap" && !b.Percent && b.Role == "" {
		b.Undone = true
	}
}

// indicatorShare are the families of acts of which shares are told.
var indicatorShare = map[string]bool{"ikd": true, "record": true, "held": true, "kia": true, "akta": true}
