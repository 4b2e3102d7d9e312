package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/spf13/cobra"

	"rekap/queries"
)

// compareFlags are the choices of compare.
type compareFlags struct {
	outputFlags
	indicator string
	level     string
	province  string
	asOf      string
	top       int
}

func compareCommand(env *Environment) *cobra.Command {
	var flags compareFlags
	cmd := &cobra.Command{
		Use:   "compare",
		Short: "The national comparison",
		Long: `Compare ranks the kabupaten and kota, or the provinces, by one indicator. By
default that is IKD activation as a share of wajib KTP against the national target
of the year. A region without a figure is listed without a rank.`,
		Example: `  rekap compare --top 20
  rekap compare --province "Bali"
  rekap compare --level province --format markdown
  rekap compare --indicator kia_rate
  rekap compare --as-of 2024-06-30 --format csv
  rekap compare --format xlsx --output banding.xlsx`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := flags.check(); err != nil {
				return err
			}
			return compare(cmd.Context(), env, storeDirectory(cmd, env), flags)
		},
	}
	flags.add(cmd)
	cmd.Flags().StringVar(&flags.indicator, "indicator", "ikd_activated", "what is compared; ids as in the table indicators")
	cmd.Flags().StringVar(&flags.level, "level", "regency", "regency or province")
	cmd.Flags().StringVar(&flags.province, "province", "", "only the regions of this province, by name or code")
	cmd.Flags().StringVar(&flags.asOf, "as-of", "", "what was known and true on this day, YYYY-MM-DD")
	cmd.Flags().IntVar(&flags.top, "top", 0, "only the first N; 0 means all")
	_ = cmd.RegisterFlagCompletionFunc("level", cobra.FixedCompletions([]string{"regency", "province"}, cobra.ShellCompDirectiveNoFileComp))
	_ = cmd.RegisterFlagCompletionFunc("indicator", completeIndicators)
	return cmd
}

func compare(ctx context.Context, env *Environment, dir string, flags compareFlags) error {
	params, err := flags.parameters()
	if err != nil {
		return err
	}
	name, err := flags.query()
	if err != nil {
		return err
	}
	file, err := openPublished(ctx, dir)
	if err != nil {
		return err
	}
	defer file.Close()
	rows, err := file.Named(ctx, name, params)
	if err != nil {
		return asUsage(err, queries.ErrParam)
	}
	defer rows.Close()
	return writeComparison(env, rows, flags.outputFlags)
}

// query is the named query that answers the flags.
func (f *compareFlags) query() (string, error) {
	ikd := f.indicator == "ikd_activated" || f.indicator == "ikd_activation_rate"
	if !ikd {
		if err := knownIndicator(f.indicator); err != nil {
			return "", err
		}
	}
	then := ""
	if f.asOf != "" {
		then = "_as_of"
	}
	switch {
	case f.level == "regency" && ikd:
		return "compare" + then, nil
	case f.level == "province" && ikd:
		return "compare_province" + then, nil
	case f.level != "regency" && f.level != "province":
		return "", usageError{fmt.Errorf("level %q: use regency or province", f.level)}
	case then == "":
		return "compare_latest", nil
	}
	return "compare_indicator", nil
}

// parameters are the flags as parameters of the query.
func (f *compareFlags) parameters() (map[string]string, error) {
	params := map[string]string{}
	if f.top < 0 {
		return nil, usageError{errors.New("--top must not be negative")}
	}
	if f.top > 0 {
		params["top"] = strconv.Itoa(f.top)
	}
	if f.asOf != "" {
		if _, err := time.Parse(time.DateOnly, f.asOf); err != nil {
			return nil, usageError{fmt.Errorf("--as-of %q is no date: write it as YYYY-MM-DD", f.asOf)}
		}
		params["as_of"] = f.asOf
	}
	if f.province != "" {
		code, err := provinceCode(f.province)
		if err != nil {
			return nil, err
		}
		params["province"] = code
	}
	if name, err := f.query(); err == nil && (name == "compare_latest" || name == "compare_indicator") {
		params["indicator"], params["level"] = f.indicator, f.level
	}
	return params, nil
}
